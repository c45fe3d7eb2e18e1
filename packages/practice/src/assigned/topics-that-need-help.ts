import { knownCredits, meanOf, percentShown, type CreditRow } from './credit-row.ts';

/** The credit of one student for one question on a topic. */
export interface TopicCredit<Topic> extends CreditRow {
  readonly topic: Topic;
}

export interface TopicInNeed<Topic> {
  readonly topic: Topic;
  /** Students in it. */
  readonly n: number;
  /** Questions answered. */
  readonly answers: number;
  /** The mean of the students' own means as a percent, so that one who answers more weighs no more. */
  readonly percent: number;
  /** Students whose own mean is below the line. */
  readonly struggling: number;
}

/** Below this percent of the credit a topic is worth going over again. */
export const NEEDS_HELP_BELOW = 60;

/** The topics on which a class stands below the line, lowest first. */
export function topicsThatNeedHelp<Topic extends string | number>(
  rows: readonly TopicCredit<Topic>[],
  below = NEEDS_HELP_BELOW,
): TopicInNeed<Topic>[] {
  return [...Map.groupBy(knownCredits(rows), ({ topic }) => topic)]
    .map(([topic, own]) => {
      const means = [...Map.groupBy(own, ({ student }) => student).values()].map((answers) =>
        meanOf(answers.map(({ credit }) => credit)),
      );
      return {
        topic,
        n: means.length,
        answers: own.length,
        percent: percentShown(meanOf(means)),
        struggling: means.filter((mean) => mean.mul(100).compare(below) < 0).length,
      };
    })
    .filter(({ percent }) => percent < below)
    .toSorted((a, b) => a.percent - b.percent);
}
