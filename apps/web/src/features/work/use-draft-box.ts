import type { SaveDraftsAnswer, Work } from '@planets/contract';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { api, type ApiProblem } from '../../lib/api.ts';
import { browserStore } from '../../question/browser-store.ts';
import { createDraftBox, type DraftBox, type SavingState, type UnsavedDraft } from './draft-box.ts';

/** Under which this browser keeps what one student typed for one assignment and the server does not have. */
export const boxKey = (userId: string, assignmentId: number): string =>
  `work:${userId}:${assignmentId}`;

function after(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

interface UseDraftBox {
  work: Work;
  userId: string;
  onSaved: (changes: readonly UnsavedDraft[], answer: SaveDraftsAnswer) => void;
  onNewer: (newer: SaveDraftsAnswer['newer']) => void;
  onRefused: (problem: ApiProblem) => void;
}

/** What is typed in this tab, saved as long as the page is open and sent on leaving it. */
export function useDraftBox({ work, userId, ...on }: UseDraftBox): {
  box: DraftBox;
  state: SavingState;
} {
  const { id } = work.assignment;
  const [heard] = useState(() => ({ ...on }));
  const [box] = useState(() =>
    createDraftBox({
      store: browserStore('local'),
      key: boxKey(userId, id),
      known: new Map(
        work.questions.flatMap(({ question, draft }) =>
          draft === null ? [] : [[question.position, draft.sequence] as const],
        ),
      ),
      put: async (changes) => {
        const answer = await api.put<SaveDraftsAnswer>(
          `/api/assignments/${id}/work/drafts`,
          { changes },
          // Sent to the end also when the page is being left, as far as a browser lets it.
          { keepalive: JSON.stringify(changes).length < 50_000 },
        );
        heard.onSaved(changes, answer);
        return answer;
      },
      after,
      onNewer: (newer) => heard.onNewer(newer),
      onRefused: (problem) => heard.onRefused(problem),
    }),
  );
  // The box outlives renders, and is to call the handlers of the latest one.
  useEffect(() => {
    Object.assign(heard, on);
  });

  const send = useEffectEvent(() => void box.sendNow());
  useEffect(() => {
    const listen = () => send();
    box.start();
    window.addEventListener('online', listen);
    window.addEventListener('pagehide', listen);
    document.addEventListener('visibilitychange', listen);
    return () => {
      box.stop();
      void box.sendNow();
      window.removeEventListener('online', listen);
      window.removeEventListener('pagehide', listen);
      document.removeEventListener('visibilitychange', listen);
    };
  }, [box]);

  return { box, state: useSyncExternalStore(box.subscribe, box.state) };
}
