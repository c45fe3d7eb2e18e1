import type { GradebookStudent } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { buttonStyle } from '../../components/button-style.ts';

interface SelectedCellProps {
  student: GradebookStudent;
  /** What the cell says, in words. */
  says: ReactNode;
  /** What can be done with it, beside going to the student's page. */
  children: ReactNode;
  /** Where the grid sends the focus for a cell's actions. */
  first?: Ref<HTMLElement> | undefined;
}

/** What one cell says, and all that can be done with it. */
export function SelectedCell({ student, says, children, first }: SelectedCellProps) {
  return (
    <section ref={first} aria-label="The selected cell">
      <p className="text-sm">
        <bdi className="font-medium">{student.name}</bdi>
        {', '}
        {says}
      </p>
      <div className="-ms-3 flex flex-wrap">
        {children}
        <Link
          to="/teacher/students/$studentId"
          params={{ studentId: student.id }}
          className={buttonStyle('quiet', 'sm')}
        >
          Student’s page
        </Link>
      </div>
    </section>
  );
}
