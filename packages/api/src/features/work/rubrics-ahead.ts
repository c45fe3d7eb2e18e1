import type { Criterion } from '@planets/contract';
import { composeWork, type AssignmentPart } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import { workSources } from '../assignments/work-sources.ts';

/**
 * What texts will be graded by, to be read before beginning. Rubrics are the same for every student, so any
 * seed finds them. Under a time limit they come with the questions: they would tell what is asked.
 */
export function rubricsAhead(
  db: Db,
  {
    content,
    timeLimitMinutes,
  }: {
    readonly content: readonly AssignmentPart[];
    readonly timeLimitMinutes: number | null;
  },
): Criterion[][] {
  if (timeLimitMinutes !== null) return [];
  // A topic as a whole asks nothing that only a teacher can grade.
  const picked = content.filter(({ type }) => type !== 'topic');
  const made = composeWork({ content: picked, seed: 0, shuffleSeed: null }, workSources(db));
  const rubrics = made.flatMap(({ question }) =>
    question.kind === 'open' ? [question.rubric.map((row) => ({ ...row }))] : [],
  );
  const seen = new Set<string>();
  return rubrics.filter((rubric) => {
    const print = JSON.stringify(rubric);
    return !seen.has(print) && seen.add(print);
  });
}
