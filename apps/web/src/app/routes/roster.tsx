import { Page } from '../../components/page.tsx';

export function RosterRoute() {
  return <Page title="Class" />;
}
