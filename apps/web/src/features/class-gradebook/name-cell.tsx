/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/control-has-associated-label -- a virtual grid places its cells by itself, which the elements of a table cannot */
import type { GradebookStudent } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { NAMES } from './grid-layout.ts';

/** A student's name, frozen at the side, with the way to both of their ledgers. */
export const NameCell = memo(function NameCell({ student }: { student: GradebookStudent }) {
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className="sticky inset-s-0 z-10 flex h-full items-center border-e border-edge bg-surface px-3"
      style={{ width: NAMES }}
    >
      <Link
        to="/teacher/students/$studentId"
        params={{ studentId: student.id }}
        tabIndex={-1}
        title={student.name}
        className="flex min-h-11 w-full min-w-0 items-center text-action underline decoration-transparent underline-offset-4 hover:decoration-action"
      >
        <bdi className="truncate">{student.name}</bdi>
      </Link>
    </div>
  );
});
