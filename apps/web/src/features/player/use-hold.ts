import { useEffect, useEffectEvent, useState } from 'react';
import { ApiProblem, isSignedOut } from '../../lib/api.ts';
import { useHoldSession } from './mutations.ts';
import { playerId } from './player-id.ts';

/** `elsewhere`: another tab or device plays this session. `gone`: the server knows it no longer. */
export type HoldState = 'here' | 'elsewhere' | 'gone' | 'signed-out';

const AGAIN_MS = 30_000;

function stateAfter(error: unknown, before: HoldState): HoldState {
  if (isSignedOut(error)) return 'signed-out';
  if (!(error instanceof ApiProblem)) return before;
  if (error.code === 'held_elsewhere') return 'elsewhere';
  return error.status === 404 ? 'gone' : before;
}

interface Hold {
  state: HoldState;
  /** An answer or a hint was refused for the same reasons. */
  learn: (error: unknown) => void;
  takeOver: () => Promise<boolean>;
  /** After a new sign-in. */
  holdAgain: () => void;
  isTakingOver: boolean;
}

/** Says every half minute that this tab plays the session. Being offline changes nothing. */
export function useHold(sessionId: number): Hold {
  const { mutateAsync } = useHoldSession(sessionId);
  const [state, setState] = useState<HoldState>('here');
  const [isTakingOver, setIsTakingOver] = useState(false);
  const learn = (error: unknown) => setState((before) => stateAfter(error, before));

  const hold = async (takeOver: boolean): Promise<boolean> => {
    try {
      await mutateAsync({ player: await playerId(), ...(takeOver && { takeOver }) });
      setState('here');
      return true;
    } catch (error) {
      learn(error);
      return false;
    }
  };

  const beat = useEffectEvent(() => {
    if (document.visibilityState === 'visible' && state === 'here') void hold(false);
  });
  useEffect(() => {
    const listen = () => beat();
    listen();
    const timer = setInterval(listen, AGAIN_MS);
    document.addEventListener('visibilitychange', listen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', listen);
    };
  }, []);

  return {
    state,
    learn,
    isTakingOver,
    holdAgain: () => void hold(false),
    async takeOver() {
      setIsTakingOver(true);
      const isHeld = await hold(true);
      setIsTakingOver(false);
      return isHeld;
    },
  };
}
