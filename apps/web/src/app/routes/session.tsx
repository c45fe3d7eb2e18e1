import { Page } from '../../components/page.tsx';

export function SessionRoute() {
  return <Page title="Practice" />;
}
