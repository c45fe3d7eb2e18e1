import { useLocation, useRouter } from '@tanstack/react-router';
import { ClassTab } from './class-tab.tsx';

/** The pages of a class, in the order of the tabs: what follows its own address, and the words. */
const CLASS_TABS = [
  { page: '', label: 'Gradebook' },
  { page: '/assignments', label: 'Assignments' },
  { page: '/students', label: 'Students' },
  { page: '/insights', label: 'Insights' },
  { page: '/settings', label: 'Settings' },
] as const;

const addressOf = (classId: number): string => `/teacher/classes/${classId}`;

/** The way from one page of a class to the next: links, since each is a page with an address. */
export function ClassTabs({ classId }: { classId: number }) {
  const current = useCurrentTab(classId);
  const routes: object = useRouter().routesByPath;
  return (
    <nav aria-label="Class" className="mb-6 border-b border-line sm:mb-8 print:hidden">
      <ul className="-mx-2 flex flex-wrap">
        {CLASS_TABS.filter(({ page }) => `/teacher/classes/$classId${page}` in routes).map(
          ({ page, label }) => (
            <li key={page}>
              <ClassTab
                href={`${addressOf(classId)}${page}`}
                label={label}
                isCurrent={label === current}
              />
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

/** What the page that is open is called. */
export function useCurrentTab(classId: number): string | undefined {
  const path = useLocation({ select: ({ pathname }) => pathname });
  return CLASS_TABS.find(({ page }) => path === `${addressOf(classId)}${page}`)?.label;
}
