import { rich } from '../../rich-text/parse.ts';
import { NO_IDEA } from '../miss.ts';
import { meaningOfNumeric } from '../numeric/meaning.ts';
import { printed } from '../numeric/print-number.ts';
import { withUnit } from '../numeric/with-unit.ts';
import type { KindRules } from '../rules.ts';
import { buildMultiStep } from './build.ts';
import { gradeMultiStep, letterOf } from './grade.ts';

export const multiStepRules: KindRules<'multi-step'> = {
  asksFor: 'a number for each part',
  build: buildMultiStep,
  grade: gradeMultiStep,
  answer: ({ key }) => ({ kind: 'multi-step', parts: key.parts.map(({ value }) => value) }),
  answerText: ({ parts, key }) =>
    key.parts.flatMap(({ value }, part) =>
      rich(`${letterOf(part)}) ${withUnit(printed(value), parts[part]!.unit)}`),
    ),
  meaning: ({ parts }, response) =>
    JSON.stringify(
      response.parts.map((text, part) =>
        meaningOfNumeric({ unit: parts[part]?.unit ?? '' }, { text }),
      ),
    ),
  view: ({ kind, parts }) => ({
    kind,
    parts: parts.map(({ prompt, unit }) => ({ prompt, unit })),
  }),
  offered: () => [],
  texts: ({ parts }) => parts.map(({ prompt }) => prompt),
  slips: ({ key }) =>
    key.parts.flatMap((part, at) =>
      part.slips.map(({ value }) => ({
        kind: 'multi-step' as const,
        parts: key.parts.map((other, index) => (index === at ? value : other.value)),
      })),
    ),
  feedback: ({ key }) => key.parts.flatMap(({ slips }) => slips.map(({ why }) => why)),
  miss: ({ parts }) => ({ kind: 'multi-step', parts: parts.map(() => NO_IDEA.number) }),
};
