import { useRouteContext } from '@tanstack/react-router';
import { Page } from '../../components/page.tsx';
import { ChangePasswordForm } from '../../features/people/change-password-form.tsx';
import { OwnDataSection } from '../../features/personal-data/own-data-section.tsx';

export function PasswordRoute() {
  const { user } = useRouteContext({ from: '/signed-in' });
  return (
    <Page title="Your account" lead={<bdi>{user.name}</bdi>}>
      <section aria-labelledby="own-password">
        <h2 id="own-password" className="text-xl font-semibold">
          Your password
        </h2>
        <p className="mt-2 mb-5 text-ink-soft">Choose one that nobody else knows.</p>
        <ChangePasswordForm role={user.role} />
      </section>
      <div className="mt-10 border-t border-line pt-8">
        <OwnDataSection role={user.role} />
      </div>
    </Page>
  );
}
