import type { GradingAnswer, SaveGradingBody } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { requireClass } from '../classes/class-access.ts';
import {
  addCategory,
  changeCategory,
  deleteCategory,
  gradingView,
  setPolicy,
} from './grading-store.ts';

/** The first value that stands in the list twice, by how it reads. */
function twice(values: readonly string[]): number {
  const seen = new Set<string>();
  return values.findIndex((value) => {
    const plain = value.toLowerCase();
    if (seen.has(plain)) return true;
    seen.add(plain);
    return false;
  });
}

/** @throws ProblemError invalid */
function requireSound({ policy, categories }: SaveGradingBody): void {
  const { weighting, letters } = policy;
  const name = twice(categories.map((category) => category.name));
  if (name >= 0)
    throw invalid(`categories.${name}.name`, 'Two categories cannot have the same name.');
  const id = twice(
    categories.flatMap((category) => (category.id === null ? [] : `${category.id}`)),
  );
  if (id >= 0) throw invalid('categories', 'A category is named twice.');
  if (weighting === 'categories' && categories.length === 0)
    throw invalid('policy.weighting', 'To weigh by categories, make at least one category.');
  if (weighting === 'categories' && categories.every(({ weight }) => weight === 0))
    throw invalid('categories', 'At least one category needs a weight above 0.');
  const letter = twice(letters.map((band) => band.letter));
  if (letter >= 0) throw invalid(`policy.letters.${letter}.letter`, 'This letter is there twice.');
  const from = twice(letters.map((band) => String(band.from)));
  if (from >= 0)
    throw invalid(`policy.letters.${from}.from`, 'Two letters cannot start at the same percent.');
}

/**
 * Sets how the totals of a class are computed, with its categories. Grades stay as they are: totals follow
 * when they are read.
 * @throws ProblemError changed_meanwhile (with the grading as it is now), invalid
 */
export function saveGrading(
  { db, log }: Pick<Services, 'db' | 'log'>,
  actor: Actor,
  classId: number,
  body: SaveGradingBody,
): GradingAnswer {
  requireSound(body);
  return inTransaction(db, (tx) => {
    const schoolClass = requireClass(tx, actor, classId, 'grading.change');
    const current = gradingView(tx, schoolClass);
    if (current.version !== body.version)
      throw new ProblemError(
        'changed_meanwhile',
        'Another teacher changed how this class is graded. Look at their version first.',
        { current },
      );
    const known = new Set(current.categories.map(({ id }) => id));
    for (const [index, { id }] of body.categories.entries())
      if (id !== null && !known.has(id))
        throw invalid(`categories.${index}.id`, 'This class has no such category.');

    const kept = new Set(body.categories.map(({ id }) => id));
    for (const id of known) if (!kept.has(id)) deleteCategory(tx, classId, id);
    for (const [place, { id, ...row }] of body.categories.entries()) {
      if (id === null) addCategory(tx, classId, { ...row, place });
      else changeCategory(tx, id, { ...row, place });
    }
    const policy = {
      ...body.policy,
      letters: body.policy.letters.toSorted((a, b) => b.from - a.from),
    };
    setPolicy(tx, classId, policy, body.version + 1);
    log({
      level: 'info',
      event: 'grading changed',
      facts: { classId, by: actor.id, version: body.version + 1 },
    });
    return gradingView(tx, requireClass(tx, actor, classId, 'grading.change'));
  });
}
