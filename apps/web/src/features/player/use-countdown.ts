import type { Session } from '@planets/contract';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { announcement, clockText, timeLeft } from '../../question/countdown.ts';

const TICK_MS = 250;
/** Where the server's clock is a breath behind, it is asked again. */
const ASK_AGAIN_MS = 1000;

/**
 * The time left of a timed session as "9:41"; undefined in the other modes. `receivedAt` is this
 * machine's clock when the session arrived. `onOver` is called when the time is over, and again each
 * second until the session is known to be saved.
 */
export function useCountdown(
  session: Session,
  receivedAt: number,
  onOver: () => void,
): string | undefined {
  const announce = useAnnounce();
  const { endsAt, serverNow, status } = session;
  const isRunning = endsAt !== null && status === 'in_progress';
  const left = () =>
    endsAt === null ? 0 : timeLeft({ endsAt, serverNow, receivedAt }, Date.now());
  const [text, setText] = useState(() => clockText(left()));
  const before = useRef(Number.POSITIVE_INFINITY);
  const askedAt = useRef(0);

  const tick = useEffectEvent(() => {
    const now = left();
    setText(clockText(now));
    const words = announcement(before.current, now);
    if (words !== undefined && before.current !== Number.POSITIVE_INFINITY) announce(words);
    before.current = now;
    if (now > 0 || Date.now() - askedAt.current < ASK_AGAIN_MS) return;
    askedAt.current = Date.now();
    onOver();
  });

  useEffect(() => {
    if (!isRunning) return;
    const listen = () => tick();
    listen();
    const timer = setInterval(listen, TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);

  return endsAt === null ? undefined : text;
}
