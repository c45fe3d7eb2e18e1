import { newId } from '../../lib/new-id.ts';
import { browserStore } from '../../question/browser-store.ts';

const KEY = 'player';

/**
 * Held as long as the page lives, so that a copy of this tab cannot have it too. Over plain http a
 * browser has no locks; then a copied tab is taken for the tab it was copied from.
 */
function claim(id: string): Promise<boolean> {
  const locks = navigator.locks as LockManager | null | undefined;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks
      .request(`player:${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => {});
      })
      .catch(() => resolve(true));
  });
}

async function claimPlayerId(): Promise<string> {
  const store = browserStore('session');
  const before = store.getItem(KEY);
  if (before !== null && (await claim(before))) return before;
  const id = newId();
  await claim(id);
  try {
    store.setItem(KEY, id);
  } catch {
    // The id lasts as long as the page does.
  }
  return id;
}

let claimed: Promise<string> | undefined;

/**
 * The name of this tab as a player. It survives a reload, so that the tab goes on holding its session;
 * a duplicated tab, which the browser gives the same storage, finds it taken and makes its own.
 */
export function playerId(): Promise<string> {
  claimed ??= claimPlayerId();
  return claimed;
}
