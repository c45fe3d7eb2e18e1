import type { Response } from '@planets/contract';

/** A response that the student gave and the server has not acknowledged yet. */
export interface PendingAnswer {
  /** Made once: every retry carries it, so that a retry counts once. */
  answerId: string;
  position: number;
  response: Response;
  /** Active time since the answer before it. */
  activeSeconds: number;
}

export interface Outbox {
  list: () => readonly PendingAnswer[];
  put: (answer: PendingAnswer) => void;
  remove: (answerId: string) => void;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function read(store: Store, key: string): PendingAnswer[] | undefined {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as PendingAnswer[]) : [];
  } catch {
    return undefined;
  }
}

/**
 * What waits to be sent, kept by the browser under the student and the session, so that neither a
 * reload nor another student at the same machine loses or sends it. Where the browser keeps nothing
 * (storage forbidden or full), it is kept as long as the page is open.
 */
export function createOutbox(store: Store, userId: string, sessionId: number): Outbox {
  const key = `outbox:${userId}:${sessionId}`;
  /** Set while the browser refuses to keep anything. */
  let inMemory: PendingAnswer[] | undefined;

  const list = () => inMemory ?? read(store, key) ?? [];
  const write = (answers: PendingAnswer[]) => {
    try {
      if (answers.length === 0) store.removeItem(key);
      else store.setItem(key, JSON.stringify(answers));
      inMemory = undefined;
    } catch {
      inMemory = answers;
    }
  };

  return {
    list,
    put: (answer) =>
      write([...list().filter(({ answerId }) => answerId !== answer.answerId), answer]),
    remove: (answerId) => write(list().filter((answer) => answer.answerId !== answerId)),
  };
}
