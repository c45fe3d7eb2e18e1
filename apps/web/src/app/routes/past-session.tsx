import { Page } from '../../components/page.tsx';

export function PastSessionRoute() {
  return <Page title="A past session" />;
}
