import { Loading } from '../components/loading.tsx';

export function RoutePending() {
  return (
    <main id="main" tabIndex={-1} className="flex flex-1 flex-col justify-center">
      <Loading label="Opening the page" />
    </main>
  );
}
