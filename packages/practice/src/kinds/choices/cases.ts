import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import { optionCalled } from '../../testing/option-called.ts';
import type { ChoicesDraft } from './question.ts';

const primes: ChoicesDraft = {
  kind: 'choices',
  ...draftParts,
  right: ['2', '3', '5'],
  wrong: ['4', '6'],
};

type Row = readonly [picked: readonly string[], verdict: string, why?: string];

const rows: readonly Row[] = [
  [['2', '3', '5'], 'right'],
  [['5', '3', '2'], 'right', 'The order of picking makes no difference.'],
  [['2', '2', '3', '5'], 'right', 'Picked twice is picked.'],
  [['2', '3'], '2/3'],
  [['2'], '1/3'],
  [['2', '3', '5', '4'], '2/3'],
  [['2', '3', '4'], '1/3'],
  [['2', '4'], 'wrong', 'The wrong pick takes the right one away.'],
  [['4', '6'], 'wrong', 'Never below nothing.'],
  [['2', '3', '5', '4', '6'], '1/3', 'Ticking everything is no way to be right.'],
  [[], 'ungradable'],
  [['c9'], 'ungradable', 'An id that is not shown.'],
  [['2', '3', '5', 'c9'], 'ungradable'],
];

export const choicesCases: readonly CaseTable<'choices'>[] = [
  {
    title: 'Every choice that is right',
    rule: 'Each right choice is a part. A wrong pick takes one part away again, never below nothing.',
    rows: rows.map(([picked, verdict, why]) => ({
      draft: primes,
      asked: '2, 3 and 5; not 4, 6',
      typed: picked.join(', '),
      respond: ({ choices }) => ({
        kind: 'choices',
        choices: picked.map((text) => optionCalled(choices, text)),
      }),
      verdict,
      ...because(why),
    })),
  },
];
