import type { Practised, PractisedQuestion } from './practised.ts';

/** A question with at least one graded try, right or not. */
export type AnsweredQuestion = PractisedQuestion & { readonly answeredAt: number };

/** The answered questions of a session in the order of their first tries, wherever they stand in the list. */
export const answeredInOrder = ({ questions }: Pick<Practised, 'questions'>): AnsweredQuestion[] =>
  questions
    .filter((question): question is AnsweredQuestion => question.answeredAt !== null)
    .toSorted((a, b) => a.answeredAt - b.answeredAt || a.position - b.position);
