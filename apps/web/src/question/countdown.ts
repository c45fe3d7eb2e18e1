interface Ending {
  /** When the server ends the session. */
  endsAt: string;
  /** The server's clock when it wrote that. */
  serverNow: string;
  /** This machine's clock (milliseconds) when it arrived. */
  receivedAt: number;
}

/** Milliseconds left by the server's clock, never below 0, however wrong this machine's clock is. */
export function timeLeft({ endsAt, serverNow, receivedAt }: Ending, now: number): number {
  const whenReceived = Date.parse(endsAt) - Date.parse(serverNow);
  return Math.max(0, whenReceived - (now - receivedAt));
}

/** "9:41": whole seconds, rounded up, so that 0:00 is the end and not the last second. */
export function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const ANNOUNCED: readonly (readonly [milliseconds: number, words: string])[] = [
  [10_000, '10 seconds left'],
  [60_000, '1 minute left'],
  [300_000, '5 minutes left'],
];

/** What to say aloud when the time left goes from `before` to `after`; undefined mostly. */
export const announcement = (before: number, after: number): string | undefined =>
  ANNOUNCED.find(([mark]) => before > mark && after <= mark)?.[1];
