import type { MatchQuestion, MatchResponse } from './question.ts';

export const answerOfMatch = ({ key }: MatchQuestion): MatchResponse => ({
  kind: 'match',
  pairs: key.pairs,
});
