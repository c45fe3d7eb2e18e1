import { masteryAfter } from '../mastery/mastery-after.ts';
import type { MasteryParameters } from '../mastery/parameters.ts';
import type { MasteryState } from '../mastery/state.ts';
import { topicOf, type TopicKey } from '../rewards/topic-of.ts';
import { answeredInOrder, type AnsweredQuestion } from './answered-in-order.ts';
import type { Practised } from './practised.ts';

/** What a session says of one of its topics. */
export interface TopicCount {
  readonly key: TopicKey;
  readonly planet: string;
  readonly topic: string;
  readonly answered: number;
  /** Right in the end. */
  readonly right: number;
  readonly rightAtOnce: number;
  /** Questions answered, and those right at once, of difficulty 1 to 5. */
  readonly byDifficulty: readonly (readonly [answered: number, rightAtOnce: number])[];
  /** What is known of the topic after it; undefined where the session teaches nothing of it: a seeded one. */
  readonly mastery?: { readonly before: number; readonly state: MasteryState };
}

export interface MasteryReads {
  readonly masteryOf: (key: TopicKey) => MasteryState | undefined;
  readonly parametersOf: (planet: string, topic: string) => MasteryParameters;
}

const DIFFICULTIES = [1, 2, 3, 4, 5];

function countTopic(
  key: TopicKey,
  questions: readonly [AnsweredQuestion, ...AnsweredQuestion[]],
  seeded: boolean,
  { masteryOf, parametersOf }: MasteryReads,
): TopicCount {
  const { planet, topic } = questions[0];
  const atOnce = questions.filter(({ rightAtOnce }) => rightAtOnce).length;
  const parameters = parametersOf(planet, topic);
  const before = masteryOf(key);
  let state = before;
  if (!seeded)
    for (const question of questions)
      state = masteryAfter(state, { ...question, at: question.answeredAt }, parameters).state;
  return {
    key,
    planet,
    topic,
    answered: questions.length,
    right: questions.filter(({ right }) => right).length,
    rightAtOnce: atOnce,
    byDifficulty: DIFFICULTIES.map((difficulty) => {
      const ofIt = questions.filter((question) => question.difficulty === difficulty);
      return [ofIt.length, ofIt.filter(({ rightAtOnce }) => rightAtOnce).length];
    }),
    ...(seeded || state === undefined
      ? {}
      : { mastery: { before: before?.known ?? parameters.known, state } }),
  };
}

/** What a session says of each of its topics. */
export const countTopics = (session: Practised, reads: MasteryReads): TopicCount[] =>
  [...Map.groupBy(answeredInOrder(session), topicOf)].map(([key, questions]) =>
    // A group has at least the question that made it.
    countTopic(key, questions as [AnsweredQuestion], session.seeded, reads),
  );
