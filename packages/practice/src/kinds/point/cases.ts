import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import type { PointDraft } from './question.ts';

const axis = { min: -5, max: 5, step: 1 };

const plane: PointDraft = {
  kind: 'point',
  ...draftParts,
  grid: { x: axis, y: axis },
  answer: [3, -2],
  slips: [{ at: [-2, 3], why: 'The first number says how far right, the second how far up.' }],
};

const thirds: PointDraft = {
  kind: 'point',
  ...draftParts,
  grid: { x: { min: 0, max: 1, step: 1 / 3 }, y: { min: 0, max: 1, step: 0.1 } },
  answer: [2 / 3, 0.3],
};

type Row = readonly [draft: PointDraft, x: number, y: number, verdict: string, why?: string];

const rows: readonly Row[] = [
  [plane, 3, -2, 'right'],
  [plane, -2, 3, 'wrong', 'A known mistake gets the words for it.'],
  [plane, 3, 2, 'wrong'],
  [plane, -3, -2, 'wrong'],
  [plane, 0, 0, 'wrong'],
  [plane, 5, 5, 'wrong', 'The edge of the grid is a place too.'],
  [plane, 3.5, -2, 'ungradable', 'Between the lines.'],
  [plane, 6, -2, 'ungradable', 'Outside of the grid.'],
  [plane, Number.NaN, -2, 'ungradable'],
  [plane, Infinity, -2, 'ungradable'],
  [plane, -0, -2, 'wrong'],
  [thirds, 2 / 3, 0.3, 'right'],
  [thirds, 1 - 1 / 3, 0.1 + 0.2, 'right', 'Floating point makes no difference.'],
  [thirds, 0.6667, 0.3, 'ungradable'],
  [thirds, 1 / 3, 0.3, 'wrong'],
];

export const pointCases: readonly CaseTable<'point'>[] = [
  {
    title: 'A point on a grid',
    rule: 'Right at the very crossing of two lines, compared with a millionth of a step of leeway. What is no crossing is no try.',
    rows: rows.map(([draft, x, y, verdict, why]) => ({
      draft,
      asked: `(${draft.answer.map((at) => Number(at.toFixed(4))).join(', ')})`,
      typed: `(${x}, ${y})`,
      respond: () => ({ kind: 'point', x, y }),
      verdict,
      ...because(why),
    })),
  },
];
