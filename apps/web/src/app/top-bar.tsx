import type { User } from '@planets/contract';
import { Link, useLocation, useRouter } from '@tanstack/react-router';
import LogOut from 'lucide-react/icons/log-out';
import { Button } from '../components/button.tsx';
import { useSignOut } from '../features/sign-in/mutations.ts';
import { BrandMark } from './brand-mark.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

const STUDENT_LINKS = [
  { to: '/', label: 'Planets' },
  { to: '/student/gradebook', label: 'Gradebook' },
] as const;
const TEACHER_LINKS = [
  { to: '/teacher', label: 'Classes' },
  { to: '/teacher/questions', label: 'Questions' },
] as const;
const ADMINISTRATOR_LINKS = [
  { to: '/teacher', label: 'Classes' },
  { to: '/teacher/people', label: 'People' },
] as const;

const LINKS = {
  student: STUDENT_LINKS,
  teacher: TEACHER_LINKS,
  administrator: ADMINISTRATOR_LINKS,
};

export function TopBar({ user }: { user: User }) {
  const links = LINKS[user.role];
  const path = useLocation({ select: ({ pathname }) => pathname });
  // The home of a role is the place of every page that no other link leads to.
  const isElsewhere = links.slice(1).some(({ to }) => path.startsWith(to));
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center sm:gap-x-6 sm:px-6 px-1">
        <Link
          to={user.role === 'student' ? '/' : '/teacher'}
          // On the narrowest phones the first link of the row, to the same place, stands for it.
          className="flex min-h-14 items-center gap-2 rounded-md px-1.5 font-head sm:-ms-2 sm:px-2 font-semibold max-[22.5rem]:hidden"
        >
          <BrandMark />
          <span className="max-sm:sr-only">Learning Planets</span>
        </Link>
        <nav aria-label="Main" className="flex-1">
          <ul className="flex">
            {links.map(({ to, label }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/' || (isElsewhere && to === links[0].to) }}
                  className="bar-link"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center sm:-me-3 sm:gap-1">
          <SchemeSwitch />
          <SignOut name={user.name} />
        </div>
      </div>
    </header>
  );
}

function SignOut({ name }: { name: string }) {
  const router = useRouter();
  const signOut = useSignOut();
  return (
    <>
      <Link
        to="/password"
        aria-label={`${name}: your account`}
        className="flex min-h-11 min-w-11 items-center justify-center rounded-md px-2 text-sm text-ink-soft hover:text-ink"
      >
        <bdi className="max-md:hidden">{name}</bdi>
        <span
          aria-hidden="true"
          className="grid size-8 place-items-center rounded-full border border-edge font-head font-medium md:hidden"
        >
          {/./u.exec(name)?.[0]}
        </span>
      </Link>
      <Button
        variant="quiet"
        size="sm"
        aria-label="Sign out"
        isPending={signOut.isPending}
        icon={<LogOut size={20} />}
        onPress={() =>
          signOut.mutate(undefined, { onSuccess: () => void router.navigate({ to: '/sign-in' }) })
        }
      />
    </>
  );
}
