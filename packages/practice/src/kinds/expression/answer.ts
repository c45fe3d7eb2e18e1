import type { ExpressionQuestion, ExpressionResponse } from './question.ts';

export const answerOfExpression = ({ key }: ExpressionQuestion): ExpressionResponse => ({
  kind: 'expression',
  text: key.text,
});
