import { useRouteContext } from '@tanstack/react-router';
import { Page } from '../../components/page.tsx';
import { ChangePasswordForm } from '../../features/people/change-password-form.tsx';

export function PasswordRoute() {
  const { user } = useRouteContext({ from: '/signed-in' });
  return (
    <Page title="Your password" lead="Choose one that nobody else knows.">
      <ChangePasswordForm role={user.role} />
    </Page>
  );
}
