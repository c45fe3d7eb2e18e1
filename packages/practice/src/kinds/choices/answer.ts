import type { ChoicesQuestion, ChoicesResponse } from './question.ts';

export const answerOfChoices = ({ key }: ChoicesQuestion): ChoicesResponse => ({
  kind: 'choices',
  choices: key.choices,
});
