import { rich } from '../../rich-text/parse.ts';
import { exactly } from '../numeric/grade.ts';
import { printed } from '../numeric/print-number.ts';
import type { KindRules } from '../rules.ts';
import { buildNumberLine } from './build.ts';
import { gradeNumberLine } from './grade.ts';
import type { NumberLineQuestion, NumberLineResponse } from './question.ts';

const at = (value: string): NumberLineResponse => ({
  kind: 'number-line',
  value: exactly(value).valueOf(),
});

/** The end of the line that is further from the answer. */
function farEnd({ line, key }: NumberLineQuestion): number {
  const { value } = at(key.value);
  return value - line.min > line.max - value ? line.min : line.max;
}

export const numberLineRules: KindRules<'number-line'> = {
  asksFor: 'a place on the line',
  build: buildNumberLine,
  grade: gradeNumberLine,
  answer: ({ key }) => at(key.value),
  answerText: ({ key }) => rich(printed(key.value)),
  meaning: ({ line }, { value }) => String(Math.round((value - line.min) / line.snap)),
  view: ({ kind, line }) => ({ kind, line }),
  offered: () => [],
  slips: ({ slips }) => slips.map(({ value }) => at(value)),
  feedback: ({ slips }) => slips.map(({ why }) => why),
  miss: (question) => ({ kind: 'number-line', value: farEnd(question) }),
};
