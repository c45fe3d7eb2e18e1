import type { PractisedQuestion } from '../progress/practised.ts';

/** A topic among all planets: `planet/topic`. */
export type TopicKey = string;

/** A review asks across planets, so a topic is the question's and not the session's. */
export const topicOf = ({ planet, topic }: PractisedQuestion): TopicKey => `${planet}/${topic}`;
