import { lazyRouteComponent } from '@tanstack/react-router';

/**
 * A page whose script comes when it is first visited. Without a connection it waits for one: the router would
 * load the whole site again, and the browser's own page of having no internet takes its place.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) => {
  const whenConnected: typeof load = () =>
    load().catch(async (error: unknown) => {
      if (navigator.onLine) throw error;
      await new Promise((connected) =>
        window.addEventListener('online', connected, { once: true }),
      );
      return whenConnected();
    });
  return lazyRouteComponent(whenConnected, name);
};
