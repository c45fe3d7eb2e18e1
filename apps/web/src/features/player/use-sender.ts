import type { SubmitAnswerAnswer } from '@planets/contract';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { ApiProblem } from '../../lib/api.ts';
import { browserStore } from '../../question/browser-store.ts';
import { useSubmitAnswer } from './mutations.ts';
import { createOutbox, type PendingAnswer } from './outbox.ts';
import { playerId } from './player-id.ts';
import { createSender, type Sender, type SendingState } from './sender.ts';

interface UseSender {
  sessionId: number;
  userId: string;
  onAcknowledged: (answer: PendingAnswer, result: SubmitAnswerAnswer) => void;
  onRefused: (answer: PendingAnswer, problem: ApiProblem) => void;
}

function after(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

export interface SenderInUse {
  sender: Sender;
  state: SendingState;
  /** What an earlier page left to be sent. */
  leftBehind: PendingAnswer | undefined;
}

/** The outbox of this student and session, sent as long as the player is open. */
export function useSender({ sessionId, userId, ...on }: UseSender): SenderInUse {
  const { mutateAsync } = useSubmitAnswer(sessionId);
  const [heard] = useState(() => ({ ...on }));
  const [{ sender, leftBehind }] = useState(() => {
    const outbox = createOutbox(browserStore('local'), userId, sessionId);
    return {
      leftBehind: outbox.list()[0],
      sender: createSender({
        outbox,
        post: async (answer) => mutateAsync({ ...answer, player: await playerId() }),
        after,
        onAcknowledged: (answer, result) => heard.onAcknowledged(answer, result),
        onRefused: (answer, problem) => heard.onRefused(answer, problem),
      }),
    };
  });
  // The sender outlives renders, and is to call the handlers of the latest one.
  useEffect(() => {
    Object.assign(heard, on);
  });

  const wake = useEffectEvent(() => {
    if (document.visibilityState === 'visible') sender.sendNow();
  });
  useEffect(() => {
    const listen = () => wake();
    sender.start();
    window.addEventListener('online', listen);
    document.addEventListener('visibilitychange', listen);
    return () => {
      sender.stop();
      window.removeEventListener('online', listen);
      document.removeEventListener('visibilitychange', listen);
    };
  }, [sender]);

  return { sender, leftBehind, state: useSyncExternalStore(sender.subscribe, sender.state) };
}
