import { NO_IDEA } from '../miss.ts';
import type { KindRules } from '../rules.ts';
import { answerNumber, answerOfNumeric } from './answer.ts';
import { buildNumeric } from './build.ts';
import { gradeNumeric } from './grade.ts';
import { meaningOfNumeric } from './meaning.ts';
import { printedWithUnit } from './print-number.ts';

export const numericRules: KindRules<'numeric'> = {
  asksFor: 'a number',
  build: buildNumeric,
  grade: gradeNumeric,
  answer: answerOfNumeric,
  answerText: (question) => printedWithUnit(answerNumber(question), question.unit),
  meaning: meaningOfNumeric,
  // A unit that has to be typed must not stand beside the field.
  view: ({ kind, unit, units }) => ({ kind, unit: units === 'required' ? '' : unit }),
  offered: () => [],
  slips: ({ slips }) => slips.map(({ value }) => ({ kind: 'numeric', text: value })),
  feedback: ({ slips }) => slips.map(({ why }) => why),
  miss: () => ({ kind: 'numeric', text: NO_IDEA.number }),
};
