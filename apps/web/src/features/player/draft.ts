import type { Response } from '@planets/contract';

/** What is on the screen and nowhere else yet. */
export interface Draft {
  position: number;
  entry: Response;
  /** Active time that no acknowledged answer carried. */
  unsentSeconds: number;
}

export interface DraftKeeper {
  read: () => Draft | undefined;
  write: (draft: Draft) => void;
  clear: () => void;
}

/** Keeps the unsent entry of one student and session in this tab, over a reload. */
export function createDraftKeeper(store: Storage, userId: string, sessionId: number): DraftKeeper {
  const key = `draft:${userId}:${sessionId}`;
  return {
    read() {
      try {
        const kept = store.getItem(key);
        return kept === null ? undefined : (JSON.parse(kept) as Draft);
      } catch {
        return undefined;
      }
    },
    write(draft) {
      try {
        store.setItem(key, JSON.stringify(draft));
      } catch {
        // Storage forbidden or full: the entry lives as long as the page.
      }
    },
    clear() {
      try {
        store.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
