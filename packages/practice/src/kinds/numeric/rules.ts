import { rich } from '../../rich-text/parse.ts';
import { NO_IDEA } from '../miss.ts';
import type { KindRules } from '../rules.ts';
import { answerOfNumeric } from './answer.ts';
import { buildNumeric } from './build.ts';
import { gradeNumeric } from './grade.ts';
import { meaningOfNumeric } from './meaning.ts';
import { withUnit } from './with-unit.ts';

export const numericRules: KindRules<'numeric'> = {
  asksFor: 'a number',
  build: buildNumeric,
  grade: gradeNumeric,
  answer: answerOfNumeric,
  answerText: ({ key, unit }) => rich(withUnit(key.value, unit)),
  meaning: meaningOfNumeric,
  view: ({ kind, unit }) => ({ kind, unit }),
  offered: () => [],
  slips: ({ slips }) => slips.map(({ value }) => ({ kind: 'numeric', text: value })),
  feedback: ({ slips }) => slips.map(({ why }) => why),
  miss: () => ({ kind: 'numeric', text: NO_IDEA.number }),
};
