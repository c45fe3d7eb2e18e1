import type { QuestionInFigures } from '@planets/contract';
import { findTopic } from '@planets/content';
import { plain, questionDifficulty } from '@planets/practice';
import { richTextView } from '../sessions/rich-text-view.ts';
import type { WorkCredit } from './work-credits.ts';

/** Questions that most can answer are not difficult, however few others there are. */
const DIFFICULT_BELOW = 70;
const MOST = 12;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One row a student: who met an item twice in one piece of work counts once, with the mean. */
function byStudent(credits: readonly WorkCredit[]): WorkCredit[] {
  const known = credits.filter(({ credit, excused }) => credit !== null && !excused);
  return [...Map.groupBy(known, ({ student, question }) => `${student} ${question}`).values()].map(
    (own) => ({ ...own[0]!, credit: mean(own.map(({ credit }) => credit!)) }),
  );
}

/** The questions on which a class lost most, over all its newest work, hardest first. */
export function difficultQuestions(credits: readonly WorkCredit[]): QuestionInFigures[] {
  return [...Map.groupBy(credits, ({ assignmentId }) => assignmentId)]
    .flatMap(([assignmentId, own]) => {
      const rows = byStudent(own);
      return questionDifficulty(rows).map(({ question, n, percent, discrimination }) => {
        const asked = rows.filter((row) => row.question === question);
        const { topic, prompt } = asked[0]!;
        return {
          assignmentId,
          prompt: richTextView(prompt),
          isOneOfMany: asked.some((row) => plain(row.prompt) !== plain(prompt)),
          topicName:
            topic === null ? null : (findTopic(topic.planet, topic.id)?.topic.name ?? topic.id),
          students: n,
          percent,
          discrimination,
        };
      });
    })
    .filter(({ percent }) => percent < DIFFICULT_BELOW)
    .toSorted((a, b) => a.percent - b.percent || b.students - a.students)
    .slice(0, MOST);
}
