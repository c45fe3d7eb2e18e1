import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { useDocumentTitle } from '../../components/page.tsx';
import { DemoHint } from '../../features/sign-in/demo-hint.tsx';
import type { SignedIn } from '../../features/sign-in/mutations.ts';
import { schoolQuery } from '../../features/sign-in/queries.ts';
import { SignInForm } from '../../features/sign-in/sign-in-form.tsx';
import { Doorway } from '../doorway.tsx';

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
    <Doorway title="Sign in" lead={school.data?.schoolName}>
      {next !== undefined && (
        <p className="mb-5 text-sm text-ink-soft">
          After that you go on to the page you asked for.
        </p>
      )}
      {school.data?.setUpNeeded && (
        <Notice tone="warn" title="This school is not set up yet" className="mb-6">
          <p className="mb-3 text-sm">Nobody can sign in before there is an administrator.</p>
          <ButtonLink to="/set-up" size="sm">
            Set it up
          </ButtonLink>
        </Notice>
      )}
      <SignInForm onSignedIn={goOn} />
      {school.data?.demo && <DemoHint />}
    </Doorway>
  );
}
