import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import { optionCalled } from '../../testing/option-called.ts';
import type { OrderDraft } from './question.ts';

const ordered = (text: string): OrderDraft => ({
  kind: 'order',
  ...draftParts,
  inOrder: text.split(' '),
});

type Row = readonly [order: string, verdict: string, why?: string];

const ofFive: readonly Row[] = [
  ['1 2 3 4 5', 'right'],
  ['2 3 4 5 1', '3/4', 'The first at the end: one item has to move.'],
  ['5 1 2 3 4', '3/4'],
  ['2 1 3 4 5', '3/4', 'Two neighbours swapped.'],
  ['2 1 4 3 5', '2/4', 'Two pairs swapped.'],
  ['3 2 1 4 5', '2/4'],
  ['4 5 1 2 3', '2/4'],
  ['5 4 3 2 1', 'wrong', 'All backwards.'],
  ['1 2 3 4', 'ungradable', 'One is missing.'],
  ['1 2 3 4 4', 'ungradable', 'One stands twice.'],
  ['1 2 3 4 5 5', 'ungradable'],
  ['1 2 3 4 i9', 'ungradable', 'An id that is not shown.'],
  ['', 'ungradable'],
];

const ofTwo: readonly Row[] = [
  ['1 2', 'right'],
  ['2 1', 'wrong'],
];

const casesOf = (key: string, rows: readonly Row[]) =>
  rows.map(([order, verdict, why]) => ({
    draft: ordered(key),
    asked: key,
    typed: order,
    respond: ({ items }: Parameters<CaseTable<'order'>['rows'][number]['respond']>[0]) => ({
      kind: 'order' as const,
      order: order
        .split(' ')
        .filter(Boolean)
        .map((text) => optionCalled(items, text)),
    }),
    verdict,
    ...because(why),
  }));

export const orderCases: readonly CaseTable<'order'>[] = [
  {
    title: 'Put in order',
    rule: 'Of n items there are n − 1 parts. Every item that would have to move costs one; what was only pushed along costs nothing.',
    rows: [...casesOf('1 2 3 4 5', ofFive), ...casesOf('1 2', ofTwo)],
  },
];
