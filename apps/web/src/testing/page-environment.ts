import { builtinEnvironments, type Environment } from 'vitest/runtime';

/** What carries requests. happy-dom brings its own, which reach MSW as sockets that hang up at random. */
const CARRIERS = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'AbortController',
  'AbortSignal',
] as const;

/** The page of happy-dom with the `fetch` of Node: the one that MSW is made for. */
const pageEnvironment: Environment = {
  ...builtinEnvironments['happy-dom'],
  name: 'page',
  async setup(global: Record<string, unknown>, options) {
    const ofNode = CARRIERS.map((name) => [name, global[name]] as const);
    const page = await builtinEnvironments['happy-dom'].setup(global, options);
    for (const [name, carrier] of ofNode) global[name] = carrier;
    return page;
  },
};

export default pageEnvironment;
