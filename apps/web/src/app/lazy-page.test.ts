import { afterEach, expect, test, vi } from 'vitest';
import { lazyPage } from './lazy-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a page that is first visited without a connection comes when there is one', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const load = vi
    .fn<() => Promise<{ default: () => null }>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module: /page.js'))
    .mockResolvedValue({ default: () => null });
  const isThere = vi.fn<() => void>();
  const coming = Promise.resolve(lazyPage(load).preload?.()).then(isThere);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  await new Promise((soon) => setTimeout(soon, 20));
  expect(isThere).not.toHaveBeenCalled();

  onLine.mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
  await coming;
  expect(load).toHaveBeenCalledTimes(2);
});

test('a script that is gone while there is a connection is left to the router, which loads the site anew', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  const load = vi
    .fn<() => Promise<{ default: () => null }>>()
    .mockRejectedValue(new TypeError('Failed to fetch dynamically imported module: /old.js'));
  await lazyPage(load).preload?.();
  expect(load).toHaveBeenCalledTimes(1);
});
