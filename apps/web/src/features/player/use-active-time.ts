import { useEffect, useState } from 'react';
import { createActiveTime } from './active-time.ts';

export interface UnsentTime {
  /** Active seconds that no answer carries yet. */
  unsent: () => number;
  /** Hands them to an answer. */
  take: () => number;
  /** The answer was refused: its seconds go with the next. */
  giveBack: (seconds: number) => void;
}

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** Measures active time while the player is open, from what a reload left over. */
export function useActiveTime(before: number): UnsentTime {
  const [{ time, unsentTime }] = useState(() => {
    const active = createActiveTime(() => performance.now(), before);
    let taken = 0;
    const unsent = () => Math.max(0, active.seconds() - taken);
    return {
      time: active,
      unsentTime: {
        unsent,
        take() {
          const seconds = Math.round(unsent() * 10) / 10;
          taken += seconds;
          return seconds;
        },
        giveBack(seconds: number) {
          taken -= seconds;
        },
      },
    };
  });

  useEffect(() => {
    const onVisibility = () => (document.visibilityState === 'visible' ? time.show() : time.hide());
    onVisibility();
    for (const input of INPUTS) window.addEventListener(input, time.seen, { passive: true });
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      time.hide();
      for (const input of INPUTS) window.removeEventListener(input, time.seen);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [time]);

  return unsentTime;
}
