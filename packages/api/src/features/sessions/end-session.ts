import { progressOfAll, rulesOfMode, tallyOf, type SessionLog } from '@planets/practice';
import type { Authorized } from './access.ts';
import type { SessionDeps } from './deps.ts';
import type { SessionChange, SessionRow } from './store.ts';

export type EndedBy = NonNullable<SessionRow['endedBy']>;

/** Active seconds: what the client measured, never more than the server saw pass. */
export const cappedSeconds = (measured: number, startedAt: number, until: number): number =>
  Math.max(0, Math.min(Math.round(measured), Math.floor((until - startedAt) / 1000)));

const measuredSeconds = (log: SessionLog): number =>
  log.reduce((sum, entry) => sum + (entry.type === 'response' ? entry.activeSeconds : 0), 0);

/** The stored sums after `log`, at the time `at`. The session is saved when its last question is resolved. */
export function changeAfter(row: Authorized<'play'>, log: SessionLog, at: number): SessionChange {
  const tally = tallyOf(progressOfAll(row.practiceData.length, log, rulesOfMode(row.mode)));
  return {
    answers: log,
    questionsAnswered: tally.questionsAnswered,
    questionsCorrect: tally.questionsCorrect,
    scorePercent: tally.scorePercent,
    timeSpentSeconds: Math.max(
      row.timeSpentSeconds,
      cappedSeconds(measuredSeconds(log), row.startedAt, at),
    ),
    completed: tally.completed,
    completedAt: tally.completed ? at : null,
    endedBy: tally.completed ? 'completion' : null,
    heldBy: row.heldBy,
    heldAt: row.heldAt,
    zone: row.zone,
  };
}

/** Stores a change. The one that saves the session is also what it is counted with: XP, streak, mastery. */
export function keep(
  { store, counting }: SessionDeps,
  row: Authorized<'play'>,
  change: SessionChange,
): Authorized<'play'> {
  store.change(row.id, change);
  const kept = { ...row, ...change };
  if (row.completedAt === null && change.completedAt !== null) counting.count(kept);
  return kept;
}

/**
 * Ends a session that is not complete: by leaving, or because its time is up.
 * @returns the saved session, or undefined when nothing was answered and so nothing is kept.
 */
export function endSession(
  deps: SessionDeps,
  row: Authorized<'play'>,
  endedBy: Exclude<EndedBy, 'completion'>,
  at: number,
): Authorized<'play'> | undefined {
  if (row.questionsAnswered === 0) {
    deps.store.delete(row.id);
    return undefined;
  }
  return keep(deps, row, { ...changeAfter(row, row.answers, at), completedAt: at, endedBy });
}

/** The session, ended first if its time is up. Undefined when ending it left no trace. */
export const settled = (
  deps: SessionDeps,
  row: Authorized<'play'>,
): Authorized<'play'> | undefined =>
  row.completedAt === null && row.endsAt !== null && row.endsAt <= deps.now()
    ? endSession(deps, row, 'time', row.endsAt)
    : row;
