import type { TopicInFigures } from '@planets/contract';
import { findTopic } from '@planets/content';
import { topicsThatNeedHelp } from '@planets/practice';

/** Answers of one student on one topic. */
export interface TopicAnswers {
  readonly student: string;
  readonly planet: string;
  readonly topic: string;
  readonly gradeLevel: number;
  /** From 0 to 1, the mean of `answers` answers; null where nothing is known. */
  readonly credit: number | null;
  readonly answers: number;
  readonly excused?: boolean;
}

const MOST = 10;

/** The topics on which a class stands lowest, by their names. */
export function topicsInNeed(rows: readonly TopicAnswers[]): TopicInFigures[] {
  const keyed = rows.map((row) => ({ ...row, topic: `${row.planet}/${row.topic}`, id: row.topic }));
  const byTopic = Map.groupBy(keyed, ({ topic }) => topic);
  return topicsThatNeedHelp(keyed)
    .slice(0, MOST)
    .map(({ topic, n, percent, struggling }) => {
      const own = byTopic.get(topic)!;
      const { planet, id, gradeLevel } = own.at(-1)!;
      return {
        planet,
        topic: id,
        topicName: findTopic(planet, id)?.topic.name ?? id,
        gradeLevel,
        students: n,
        answers: own.reduce(
          (sum, { answers, credit, excused }) =>
            credit === null || excused === true ? sum : sum + answers,
          0,
        ),
        percent,
        struggling,
      };
    });
}
