import { Page } from '../../components/page.tsx';

export function StudentRoute() {
  return <Page title="Student" />;
}
