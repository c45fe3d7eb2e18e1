import { fingerprintOf } from '../../algebra/fingerprint.ts';
import type { ExpressionQuestion, ExpressionResponse } from './question.ts';
import { readExpression } from './read-expression.ts';

/** Equal expressions give the same, however they are written: `x + 1` after `1 + x`. */
export function meaningOfExpression(
  question: ExpressionQuestion,
  { text }: ExpressionResponse,
): string {
  const read = readExpression(text, question);
  return read.kind === 'expression' ? fingerprintOf(read.tree) : text;
}
