import type { TaughtClass } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { formatCount } from '../../lib/format.ts';

export function ClassList({ taught }: { taught: readonly TaughtClass[] }) {
  return (
    <ul className="max-w-3xl divide-y divide-line border-y border-line">
      {taught.map(({ id, name, teachers, students }) => (
        <li key={id}>
          <Link
            to="/teacher/classes/$classId"
            params={{ classId: id }}
            className="group flex min-h-18 items-center gap-4 rounded-sm py-3"
          >
            <span className="min-w-0 flex-1">
              <span className="block font-head text-lg font-semibold group-hover:text-action">
                {name}
              </span>
              <span className="block text-sm text-ink-soft">{teachers.join(', ')}</span>
            </span>
            <span className="text-sm text-ink-soft tabular-nums">
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
