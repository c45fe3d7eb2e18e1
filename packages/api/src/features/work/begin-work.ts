import type { Work } from '@planets/contract';
import { composeWork, deriveSeed, endsAtOf, seedFor } from '@planets/practice';
import { inTransaction } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { ProblemError } from '../../http/problem.ts';
import { workSources } from '../assignments/work-sources.ts';
import { closed, notOpenYet, standingNow } from './refusals.ts';
import { settledByClock } from './settle-clock.ts';
import { requireWork } from './work-access.ts';
import { insertSubmission } from './work-store.ts';
import { workView } from './work-view.ts';

/**
 * Begins assigned work: makes this student's questions and starts the clock, if there is one. Beginning what
 * was begun changes nothing and returns it, so that a retry, or a second tab, goes on with the same.
 * @throws ProblemError as `requireWork`; not_open with the work as it stands
 */
export function beginWork(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  id: number,
  receivedAt: number,
): Work {
  return inTransaction(db, (tx) => {
    const work = requireWork(tx, actor, id, 'work.do', receivedAt);
    const { assignment, dates, row, studentId } = work;
    if (row !== undefined) {
      const settled = settledByClock(tx, assignment, dates, row, now());
      return workView(tx, { ...work, row: settled }, now());
    }
    const { phase } = standingNow(tx, work, receivedAt);
    if (phase === 'upcoming') throw notOpenYet(tx, work, receivedAt);
    if (phase === 'closed') throw closed(tx, work, receivedAt);
    const questions = composeWork(
      {
        content: assignment.content,
        seed: seedFor(assignment.seed, assignment.variants, studentId),
        shuffleSeed: assignment.shuffled ? deriveSeed(assignment.seed, studentId) : null,
      },
      workSources(tx),
    );
    if (questions.length === 0)
      throw new ProblemError(
        'not_open',
        'This is done outside of here: there is nothing to begin. Its grade appears in your gradebook.',
        { current: workView(tx, work, receivedAt) },
      );
    const begun = insertSubmission(tx, {
      assignmentId: assignment.id,
      studentId,
      startedAt: receivedAt,
      endsAt: endsAtOf(receivedAt, assignment.timeLimitMinutes, dates),
      questions,
      log: [],
      drafts: {},
    });
    return workView(tx, { ...work, row: begun }, now());
  });
}
