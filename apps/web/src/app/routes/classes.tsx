import { Page } from '../../components/page.tsx';

export function ClassesRoute() {
  return <Page title="Your classes" />;
}
