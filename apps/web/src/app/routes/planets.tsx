import { Page } from '../../components/page.tsx';

export function PlanetsRoute() {
  return <Page title="Learning Planets" />;
}
