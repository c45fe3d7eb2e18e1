import type { Session, WorkedExample } from '@planets/contract';
import { useState } from 'react';
import { browserStore } from '../../question/browser-store.ts';

/** The worked example to show before the first question, until it was worked through or a try was made. */
export function useExampleFirst(
  session: Session,
  userId: string,
): { example: WorkedExample | undefined; done: () => void } {
  const key = `example-seen:${userId}:${session.id}`;
  const [isSeen, setIsSeen] = useState(() => browserStore('session').getItem(key) !== null);
  const isUntouched = session.questionsAnswered === 0 && session.status === 'in_progress';
  return {
    example: isSeen || !isUntouched ? undefined : (session.example ?? undefined),
    done() {
      setIsSeen(true);
      try {
        browserStore('session').setItem(key, '1');
      } catch {
        // Shown again after a reload, which does no harm.
      }
    },
  };
}
