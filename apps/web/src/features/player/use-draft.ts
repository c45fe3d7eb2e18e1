import type { Response, Session } from '@planets/contract';
import { useEffect, useEffectEvent, useState } from 'react';
import { browserStore } from '../../question/browser-store.ts';
import { createDraftKeeper, type Draft } from './draft.ts';

/** What this tab kept of the session before it was reloaded. */
export function useKeptDraft(userId: string, session: Session) {
  const [kept] = useState(() => {
    const keeper = createDraftKeeper(browserStore('session'), userId, session.id);
    return { keeper, draft: keeper.read() };
  });
  return kept;
}

interface KeepDraft {
  keeper: ReturnType<typeof createDraftKeeper>;
  position: number;
  entry: Response;
  unsentSeconds: () => number;
  isOver: boolean;
}

/** Keeps the entry whenever it changes, and the time when the page is hidden or left. */
export function useKeepDraft({ keeper, position, entry, unsentSeconds, isOver }: KeepDraft): void {
  const write = useEffectEvent(() => {
    if (isOver) keeper.clear();
    else keeper.write({ position, entry, unsentSeconds: unsentSeconds() } satisfies Draft);
  });
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an effect event reads the rest as it is then
  useEffect(() => write(), [position, entry, isOver]);
  useEffect(() => {
    const listen = () => write();
    window.addEventListener('pagehide', listen);
    document.addEventListener('visibilitychange', listen);
    return () => {
      listen();
      window.removeEventListener('pagehide', listen);
      document.removeEventListener('visibilitychange', listen);
    };
  }, []);
}
