import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import { meaningOfExpression } from './meaning.ts';
import type { ExpressionQuestion, ExpressionResponse } from './question.ts';

export function gradeExpression(question: ExpressionQuestion, response: ExpressionResponse): Verdict {
  if (response.text.trim() === '') return ungradable('Type your answer first.');
  const form = (text: string) => meaningOfExpression(question, { kind: 'expression', text });
  return gradedWhole(form(response.text) === form(question.key.text));
}
