import type { ExpressionQuestion, ExpressionResponse } from './question.ts';

export const meaningOfExpression = (_: ExpressionQuestion, { text }: ExpressionResponse): string =>
  text.replaceAll(/\s/g, '');
