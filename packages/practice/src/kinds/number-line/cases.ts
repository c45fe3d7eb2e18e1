import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import type { NumberLineDraft } from './question.ts';

const quarters: NumberLineDraft = {
  kind: 'number-line',
  ...draftParts,
  line: { min: 0, max: 2, step: 0.25, labelEvery: 4 },
  answer: '3/4',
  slips: [{ value: '1/4', why: 'That is one quarter. Count three of them.' }],
};

const thirds: NumberLineDraft = {
  kind: 'number-line',
  ...draftParts,
  line: { min: 0, max: 1, step: 1 / 3, labelEvery: 3 },
  answer: '2/3',
};

const estimate: NumberLineDraft = {
  kind: 'number-line',
  ...draftParts,
  line: { min: 0, max: 100, step: 50, labelEvery: 1, snap: 1 },
  answer: 70,
  tolerance: 5,
};

const below: NumberLineDraft = {
  kind: 'number-line',
  ...draftParts,
  line: { min: -10, max: 10, step: 1, labelEvery: 5 },
  answer: -4,
};

type Row = readonly [draft: NumberLineDraft, value: number, verdict: string, why?: string];

const rows: readonly Row[] = [
  [quarters, 0.75, 'right'],
  [quarters, 0.25, 'wrong', 'A known mistake gets the words for it.'],
  [quarters, 1, 'wrong'],
  [quarters, 0, 'wrong'],
  [quarters, 2, 'wrong'],
  [quarters, 0.8, 'ungradable', 'Between the stops of the marker.'],
  [quarters, 2.25, 'ungradable', 'Beyond the end.'],
  [quarters, Number.NaN, 'ungradable'],
  [thirds, 2 / 3, 'right'],
  [thirds, 1 - 1 / 3, 'right', 'Floating point makes no difference.'],
  [thirds, 0.667, 'ungradable'],
  [estimate, 70, 'right'],
  [estimate, 75, 'right', 'The end of the tolerance is inside.'],
  [estimate, 65, 'right'],
  [estimate, 76, 'wrong'],
  [estimate, 70.5, 'ungradable'],
  [below, -4, 'right'],
  [below, 4, 'wrong'],
];

export const numberLineCases: readonly CaseTable<'number-line'>[] = [
  {
    title: 'A number on a line',
    rule: 'The marker stands on the stops of the line. Right at the very stop, or within the tolerance of an estimate, its ends included.',
    rows: rows.map(([draft, value, verdict, why]) => ({
      draft,
      asked: `${draft.answer}${draft.tolerance === undefined ? '' : ` ± ${draft.tolerance}`} on ${draft.line.min} to ${draft.line.max}`,
      typed: String(value),
      respond: () => ({ kind: 'number-line', value }),
      verdict,
      ...because(why),
    })),
  },
];
