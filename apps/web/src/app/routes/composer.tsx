import { Page } from '../../components/page.tsx';

export function ComposerRoute() {
  return <Page title="Practice session" />;
}
