import type { ChoiceQuestion, ChoiceResponse } from './question.ts';

export const answerOfChoice = ({ key }: ChoiceQuestion): ChoiceResponse => ({
  kind: 'choice',
  choice: key.choice,
});
