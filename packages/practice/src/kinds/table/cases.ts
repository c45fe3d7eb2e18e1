import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import type { TableDraft } from './question.ts';

const shapes: TableDraft = {
  kind: 'table',
  ...draftParts,
  caption: 'Shapes',
  columns: ['shape', 'sides', 'half of them', 'name'],
  rows: [
    ['three corners', { answer: 3 }, { answer: '1 1/2' }, { word: 'triangle' }],
    ['four equal sides', '4', '2', { word: 'rhombus', also: ['square'] }],
  ],
};

const measured: TableDraft = {
  kind: 'table',
  ...draftParts,
  caption: 'Measured',
  columns: ['', 'length'],
  rows: [['pencil', { answer: 17.5, tolerance: 0.5 }]],
};

type Row = readonly [draft: TableDraft, cells: readonly string[], verdict: string, why?: string];

const rows: readonly Row[] = [
  [shapes, ['3', '1 1/2', 'triangle', 'rhombus'], 'right'],
  [shapes, ['3.0', '1.5', 'a Triangle', 'SQUARE'], 'right', 'Numbers by value, words by meaning.'],
  [shapes, ['٣', '3/2', 'triangle.', ' rhombus '], 'right'],
  [shapes, ['4', '1.5', 'triangle', 'rhombus'], '3/4'],
  [shapes, ['3', '11/2', 'triangle', 'rhombus'], '3/4', 'A mixed number is never 11/2.'],
  [shapes, ['3', '1.5', 'circle', 'kite'], '2/4'],
  [shapes, ['1', '1', 'circle', 'kite'], 'wrong'],
  [shapes, ['3', '1.5', 'triangle', ''], 'ungradable'],
  [shapes, ['3', '1.5', 'triangle'], 'ungradable'],
  [shapes, ['three', '1.5', 'triangle', 'rhombus'], 'ungradable', 'The message names the cell.'],
  [shapes, ['3', '1,5', 'triangle', 'rhombus'], 'ungradable'],
  [shapes, ['3', '1/0', 'triangle', 'rhombus'], 'ungradable'],
  [shapes, ['3', '1.5', '...', 'rhombus'], 'ungradable'],
  [measured, ['18'], 'right', 'The end of the tolerance is inside.'],
  [measured, ['18.1'], 'wrong'],
  [measured, ['17.5 cm'], 'ungradable'],
];

const keys = ({ rows: body }: TableDraft): string =>
  body
    .flatMap((row) =>
      row.flatMap((cell) => {
        if (typeof cell === 'string') return [];
        if ('word' in cell) return [[cell.word, ...(cell.also ?? [])].join(' or ')];
        return [`${cell.answer}${cell.tolerance === undefined ? '' : ` ± ${cell.tolerance}`}`];
      }),
    )
    .join('; ');

export const tableCases: readonly CaseTable<'table'>[] = [
  {
    title: 'Cells of a table',
    rule: 'Each empty cell is a part: a number by the rules of numbers, a word by those of words. All have to be filled, and every number readable.',
    rows: rows.map(([draft, cells, verdict, why]) => ({
      draft,
      asked: keys(draft),
      typed: cells.join('; '),
      respond: () => ({ kind: 'table', cells }),
      verdict,
      ...because(why),
    })),
  },
];
