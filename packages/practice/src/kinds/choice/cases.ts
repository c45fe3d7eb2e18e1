import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import { optionCalled } from '../../testing/option-called.ts';
import type { ChoiceDraft } from './question.ts';

const capital: ChoiceDraft = {
  kind: 'choice',
  ...draftParts,
  right: 'Canberra',
  wrong: [
    { text: 'Sydney', why: 'Sydney is the largest city, not the capital.' },
    'Perth',
    'Hobart',
  ],
};

type Row = readonly [picked: string, verdict: string, why?: string];

const rows: readonly Row[] = [
  ['Canberra', 'right'],
  ['Sydney', 'wrong', 'A mistake that the author knows gets the words for it.'],
  ['Perth', 'wrong'],
  ['Hobart', 'wrong'],
  ['', 'ungradable', 'Nothing was picked.'],
  ['c9', 'ungradable', 'An id that is not shown.'],
];

export const choiceCases: readonly CaseTable<'choice'>[] = [
  {
    title: 'One choice',
    rule: 'Right or wrong by the choice alone. Where a choice stands says nothing about the key: the order is drawn for each question.',
    rows: rows.map(([picked, verdict, why]) => ({
      draft: capital,
      asked: 'Canberra; or Sydney, Perth, Hobart',
      typed: picked,
      respond: ({ choices }) => ({ kind: 'choice', choice: optionCalled(choices, picked) }),
      verdict,
      ...because(why),
    })),
  },
];
