import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { announcement, clockText, timeLeft } from './countdown.ts';

const TICK_MS = 250;
/** Where the server's clock is a breath behind, it is asked again. */
const ASK_AGAIN_MS = 1000;

export interface Countdown {
  /** When the server ends it; null where there is no limit. */
  endsAt: string | null;
  /** The server's clock when it wrote that. */
  serverNow: string;
  /** It has not ended yet. */
  isRunning: boolean;
}

/**
 * The time left as "9:41"; undefined where there is no limit. `receivedAt` is this machine's clock when
 * the rest arrived. `onOver` is called when the time is over, and again each second as long as it runs.
 */
export function useCountdown(
  { endsAt, serverNow, isRunning: isGoing }: Countdown,
  receivedAt: number,
  onOver: () => void,
): string | undefined {
  const announce = useAnnounce();
  const isRunning = endsAt !== null && isGoing;
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
