import { Link, useLocation } from '@tanstack/react-router';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';

const STUDENT = '/student/progress';
const TEACHER = '/teacher/students/$studentId/progress';

/** The pages of a student's progress, in the order of the tabs. Goals are the student's own business. */
const OWN_TABS = [
  { to: STUDENT, label: 'Over time' },
  { to: `${STUDENT}/streak`, label: 'Streak' },
  { to: `${STUDENT}/rewards`, label: 'Rewards' },
  { to: `${STUDENT}/mastery`, label: 'Mastery' },
  { to: `${STUDENT}/goals`, label: 'Goals' },
] as const;
const STUDENTS_TABS = [
  { to: TEACHER, label: 'Over time' },
  { to: `${TEACHER}/streak`, label: 'Streak' },
  { to: `${TEACHER}/rewards`, label: 'Rewards' },
  { to: `${TEACHER}/mastery`, label: 'Mastery' },
] as const;

/** The way from one page of progress to the next: links, since each is a page with an address. */
export function ProgressTabs({ owner }: { owner: LedgerOwner }) {
  return (
    <nav aria-label="Progress" className="mb-6 border-b border-line sm:mb-8 print:hidden">
      <ul className="-mx-2 flex flex-wrap">
        {owner.kind === 'self'
          ? OWN_TABS.map(({ to, label }) => (
              <li key={to}>
                <Link to={to} activeOptions={exact} className="bar-link">
                  {label}
                </Link>
              </li>
            ))
          : STUDENTS_TABS.map(({ to, label }) => (
              <li key={to}>
                <Link
                  to={to}
                  params={{ studentId: owner.id }}
                  activeOptions={exact}
                  className="bar-link"
                >
                  {label}
                </Link>
              </li>
            ))}
      </ul>
    </nav>
  );
}

const exact = { exact: true, includeSearch: false } as const;

/** What the page that is open is called. */
export function useCurrentTab(): string | undefined {
  const end = useLocation({ select: ({ pathname }) => pathname.split('/').at(-1) });
  return OWN_TABS.find(({ to }) => to.split('/').at(-1) === end)?.label;
}
