import { Page } from '../../components/page.tsx';

export function GradebookRoute() {
  return <Page title="Gradebook" />;
}
