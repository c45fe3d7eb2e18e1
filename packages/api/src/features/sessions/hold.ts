import { ProblemError } from '../../http/problem.ts';
import type { Authorized } from './access.ts';
import { sessionView } from './session-view.ts';

/** A tab that has not said anything for so long no longer holds its session. It says something every 30 s. */
export const HOLD_MS = 90_000;

/** Whether another tab plays this session now. Clients that name no player never hold and are never refused. */
function heldByAnother(
  { heldBy, heldAt }: Authorized<'play'>,
  player: string,
  now: number,
): boolean {
  const age = now - (heldAt ?? 0);
  // A negative age is a clock that was set back: it holds nobody up.
  return heldBy !== null && heldBy !== player && age >= 0 && age < HOLD_MS;
}

/** @throws ProblemError held_elsewhere */
export function requireHold(
  row: Authorized<'play'>,
  player: string | undefined,
  now: number,
): void {
  if (player !== undefined && heldByAnother(row, player, now))
    throw new ProblemError(
      'held_elsewhere',
      'This session is open in another tab or on another device. Take it over to go on here.',
      { session: sessionView(row, now) },
    );
}
