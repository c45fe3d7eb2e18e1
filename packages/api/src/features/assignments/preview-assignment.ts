import type { PreviewAssignmentAnswer, PreviewAssignmentBody } from '@planets/contract';
import { composeWork, isOwn, type WorkQuestion } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { requireRight } from '../classes/class-access.ts';
import { partName } from './part-names.ts';
import { previewedQuestion } from './previewed-question.ts';
import { requireContent } from './require-content.ts';
import { workSources } from './work-sources.ts';

const nameOf = (db: Db, { origin, weight }: WorkQuestion): string =>
  isOwn(origin)
    ? partName(db, { type: 'own', question: origin.own, weight })
    : partName(db, { type: 'item', ...origin, weight });

/**
 * What a student might get, with answers and explanations: for teachers, and stored nowhere. The seed that
 * it was made from comes with it.
 * @throws ProblemError not_allowed, invalid
 */
export function previewAssignment(
  { db, newSeed }: Pick<Deps, 'db' | 'newSeed'>,
  actor: Actor,
  { content, shuffled, seed: wanted }: PreviewAssignmentBody,
): PreviewAssignmentAnswer {
  requireRight(actor, 'assignment.read');
  requireContent(db, actor, content, 'content');
  const seed = wanted ?? newSeed();
  const questions = composeWork(
    { content, seed, shuffleSeed: shuffled ? seed : null },
    workSources(db),
  );
  return {
    seed,
    questions: questions.map((made, position) =>
      previewedQuestion(made.question, position, { weight: made.weight, from: nameOf(db, made) }),
    ),
  };
}
