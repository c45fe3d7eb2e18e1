import { Page } from '../../components/page.tsx';

export function SignInRoute() {
  return <Page title="Sign in" />;
}
