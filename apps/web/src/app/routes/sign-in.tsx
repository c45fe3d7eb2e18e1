import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import { useDocumentTitle } from '../../components/page.tsx';
import { Stars } from '../../components/stars.tsx';
import { DemoHint } from '../../features/sign-in/demo-hint.tsx';
import type { SignedIn } from '../../features/sign-in/mutations.ts';
import { Observatory } from '../../features/sign-in/observatory.tsx';
import { schoolQuery } from '../../features/sign-in/queries.ts';
import { SignInForm } from '../../features/sign-in/sign-in-form.tsx';
import { BrandMark } from '../brand-mark.tsx';
import { SchemeSwitch } from '../scheme-switch.tsx';

const route = getRouteApi('/sign-in');

export function SignInRoute() {
  const { next } = route.useSearch();
  const router = useRouter();
  const school = useQuery(schoolQuery());
  useDocumentTitle('Sign in');

  const goOn = ({ user }: SignedIn) => {
    if (next !== undefined) router.history.replace(next);
    else void router.navigate({ to: user.role === 'student' ? '/' : '/teacher', replace: true });
  };

  return (
    <main
      id="main"
      tabIndex={-1}
      className="relative flex flex-1 flex-col items-center overflow-clip bg-linear-to-b from-sky-high to-sky-low px-4 pt-16 pb-40 sm:justify-center sm:pt-10"
    >
      <Stars seed={3} count={70} />
      <Observatory />
      <div className="absolute inset-e-2 top-2">
        <SchemeSwitch />
      </div>
      <div className="relative w-full max-w-md rounded-xl bg-surface p-6 shadow-raised sm:p-8">
        <p className="mb-5 flex items-center gap-2 font-head font-semibold">
          <BrandMark />
          Learning Planets
        </p>
        <h1 tabIndex={-1} className="text-2xl font-semibold">
          Sign in
        </h1>
        <p className="mt-1 mb-6 min-h-6 text-ink-soft">{school.data?.schoolName}</p>
        {next !== undefined && (
          <p className="mb-5 text-sm text-ink-soft">
            After that you go on to the page you asked for.
          </p>
        )}
        {school.data?.setUpNeeded && (
          <Notice tone="warn" title="This school is not set up yet" className="mb-6">
            <p className="text-sm">
              Whoever started the server finds a one-time code in its output, and makes the first
              administrator with it.
            </p>
          </Notice>
        )}
        <SignInForm onSignedIn={goOn} />
        {school.data?.demo && <DemoHint />}
      </div>
    </main>
  );
}
