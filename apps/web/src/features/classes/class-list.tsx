import type { TaughtClass } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatCount } from '../../lib/format.ts';

/** The classes of now, and behind a word those of before. */
export function ClassList({ taught }: { taught: readonly TaughtClass[] }) {
  const current = taught.filter(({ archivedAt }) => archivedAt === null);
  const archived = taught.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <>
      {current.length > 0 && <Rows classes={current} label="Classes" />}
      {archived.length > 0 && (
        <Disclosure
          summary={formatCount(archived.length, 'archived class', 'archived classes')}
          isOpenAtFirst={current.length === 0}
          className="mt-6"
        >
          <Rows classes={archived} label="Archived classes" />
        </Disclosure>
      )}
    </>
  );
}

function Rows({ classes, label }: { classes: readonly TaughtClass[]; label: string }) {
  return (
    <ul aria-label={label} className="max-w-3xl divide-y divide-line border-y border-line">
      {classes.map(({ id, name, subject, teachers, students }) => (
        <li key={id}>
          <Link
            to="/teacher/classes/$classId"
            params={{ classId: id }}
            className="group flex min-h-18 items-center gap-4 rounded-sm py-3"
          >
            <span className="min-w-0 flex-1 wrap-anywhere">
              <span
                dir="auto"
                className="block font-head text-lg font-semibold group-hover:text-action"
              >
                {name}
              </span>
              <span className="block text-sm text-ink-soft">
                {subject} · {teachers.join(', ')}
              </span>
            </span>
            <span className="shrink-0 text-sm text-ink-soft tabular-nums">
              {formatCount(students, 'student')}
            </span>
            <ChevronRight
              size={20}
              aria-hidden="true"
              className="shrink-0 text-ink-soft rtl:-scale-x-100"
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
