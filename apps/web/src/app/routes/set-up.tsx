import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ButtonLink } from '../../components/button-link.tsx';
import { useDocumentTitle } from '../../components/page.tsx';
import { schoolQuery } from '../../features/sign-in/queries.ts';
import { SetUpForm } from '../../features/sign-in/set-up-form.tsx';
import { Doorway } from '../doorway.tsx';

/** Makes the first administrator of an empty school, once. */
export function SetUpRoute() {
  const router = useRouter();
  const school = useQuery(schoolQuery());
  useDocumentTitle('Set up this school');

  if (school.data?.setUpNeeded === false)
    return (
      <Doorway title="This school is set up" lead="It has an administrator already.">
        <ButtonLink to="/sign-in" variant="primary">
          Sign in
        </ButtonLink>
      </Doorway>
    );
  return (
    <Doorway
      title="Set up this school"
      lead="Make the first administrator, with the one-time code that the server printed when it started."
    >
      <SetUpForm onDone={() => void router.navigate({ to: '/teacher', replace: true })} />
    </Doorway>
  );
}
