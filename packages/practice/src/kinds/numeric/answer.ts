import type { NumericQuestion, NumericResponse } from './question.ts';

export const answerOfNumeric = ({ key }: NumericQuestion): NumericResponse => ({
  kind: 'numeric',
  text: key.value,
});
