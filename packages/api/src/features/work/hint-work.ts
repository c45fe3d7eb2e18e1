import type { HintWorkAnswer, HintWorkBody } from '@planets/contract';
import { progressOf, rulesOfWork, type HintEntry } from '@planets/practice';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import { richTextView } from '../sessions/rich-text-view.ts';
import { actingOnWork } from './acting-on-work.ts';
import { changeSubmission } from './work-store.ts';
import { workView } from './work-view.ts';

/**
 * Shows hints of a question, and keeps that they were shown: after one, what is answered earns half.
 * @returns the hints shown so far.
 * @throws ProblemError as `actingOnWork`; invalid; no_hints, question_resolved
 */
export const hintWork = (
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: number,
  { position, count }: HintWorkBody,
  receivedAt: number,
): HintWorkAnswer =>
  actingOnWork(deps, actor, id, receivedAt, (tx, work) => {
    const { assignment, row, studentId } = work;
    if (!assignment.hints)
      throw new ProblemError('no_hints', 'This work is done without hints.', {
        current: workView(tx, work, receivedAt),
      });
    const asked = row.questions[position];
    if (!asked) throw invalid('position', `There is no question ${position}.`);
    const rules = rulesOfWork(assignment);
    const { hintsShown, status } = progressOf(position, row.log, rules);
    if (!rules.missesAreFree && status !== 'open')
      throw new ProblemError('question_resolved', 'This question is finished.', {
        current: workView(tx, work, receivedAt),
      });
    const ladder = asked.question.hints;
    const wanted = Math.min(ladder.length, count ?? hintsShown + 1);
    const entry: HintEntry = { type: 'hint', position, at: receivedAt };
    const more = Array.from({ length: Math.max(0, wanted - hintsShown) }, () => entry);
    const after =
      more.length === 0
        ? row
        : changeSubmission(
            tx,
            { assignmentId: assignment.id, studentId },
            { log: [...row.log, ...more] },
          );
    return {
      hints: ladder.slice(0, Math.max(hintsShown, wanted)).map(richTextView),
      work: workView(tx, { ...work, row: after }, receivedAt),
    };
  });
