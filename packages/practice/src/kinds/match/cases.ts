import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import { optionCalled } from '../../testing/option-called.ts';
import type { MatchDraft } from './question.ts';

const numbers: MatchDraft = {
  kind: 'match',
  ...draftParts,
  pairs: [
    ['one', '1'],
    ['two', '2'],
    ['three', '3'],
  ],
  extra: ['4'],
};

type Row = readonly [pairs: string, verdict: string, why?: string];

const rows: readonly Row[] = [
  ['one-1 two-2 three-3', 'right'],
  ['three-3 one-1 two-2', 'right', 'The order of pairing makes no difference.'],
  ['one-1 two-2 three-4', '2/3', 'One has the partner that belongs to none.'],
  ['one-1 two-3 three-2', '1/3', 'Two are swapped.'],
  ['one-2 two-3 three-1', 'wrong'],
  ['one-1 two-2', 'ungradable', 'One is left alone.'],
  ['', 'ungradable'],
  ['one-1 two-1 three-3', 'ungradable', 'A partner stands twice.'],
  ['one-1 one-2 three-3', 'ungradable', 'One has two partners.'],
  ['one-1 two-2 three-r9', 'ungradable', 'An id that is not shown.'],
  ['one-1 two-2 three-3 l9-4', 'ungradable'],
];

export const matchCases: readonly CaseTable<'match'>[] = [
  {
    title: 'Pairs',
    rule: 'Each pair is a part. It counts as a try when everything on the left has one partner and no partner stands twice.',
    rows: rows.map(([pairs, verdict, why]) => ({
      draft: numbers,
      asked: 'one-1 two-2 three-3, and 4 for none',
      typed: pairs,
      respond: ({ left, right }) => ({
        kind: 'match',
        pairs: pairs
          .split(' ')
          .filter(Boolean)
          .map((pair) => {
            const [from, to] = pair.split('-');
            return [optionCalled(left, from!), optionCalled(right, to!)] as const;
          }),
      }),
      verdict,
      ...because(why),
    })),
  },
];
