import { useState } from 'react';
import { browserStore } from '../../question/browser-store.ts';

/** Whether this student was told, in this session, what a hint costs. */
export function useFirstHintTold(userId: string, sessionId: number): [boolean, () => void] {
  const key = `hint-told:${userId}:${sessionId}`;
  const [isTold, setIsTold] = useState(() => browserStore('session').getItem(key) !== null);
  return [
    isTold,
    () => {
      setIsTold(true);
      try {
        browserStore('session').setItem(key, '1');
      } catch {
        // They are told again after a reload.
      }
    },
  ];
}
