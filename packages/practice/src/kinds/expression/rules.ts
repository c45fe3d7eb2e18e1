import { texOf } from '../../algebra/tex.ts';
import { math, rich } from '../../rich-text/parse.ts';
import { NO_IDEA } from '../miss.ts';
import type { KindRules } from '../rules.ts';
import { answerOfExpression } from './answer.ts';
import { buildExpression } from './build.ts';
import { gradeExpression } from './grade.ts';
import { meaningOfExpression } from './meaning.ts';

export const expressionRules: KindRules<'expression'> = {
  asksFor: 'an expression',
  build: buildExpression,
  grade: gradeExpression,
  answer: answerOfExpression,
  answerText: ({ key, name }) =>
    rich(math(name === '' ? texOf(key.text) : `${name} = ${texOf(key.text)}`)),
  meaning: meaningOfExpression,
  view: ({ kind, name, letters }) => ({ kind, name, letters }),
  offered: () => [],
  slips: ({ slips }) => slips.map(({ text }) => ({ kind: 'expression', text })),
  feedback: ({ slips }) => slips.map(({ why }) => why),
  miss: () => ({ kind: 'expression', text: NO_IDEA.number }),
};
