import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import type { MultiStepDraft } from './question.ts';

const boxes: MultiStepDraft = {
  kind: 'multi-step',
  ...draftParts,
  parts: [
    {
      prompt: 'How many pens?',
      answer: 24,
      unit: 'pens',
      slips: [{ value: 10, why: 'Multiply, do not add.' }],
    },
    { prompt: 'What do they cost?', answer: 48, unit: '$', follows: '2a' },
    { prompt: 'What is left of $100?', answer: 52, unit: '$', follows: '100 - b' },
  ],
};

const shares: MultiStepDraft = {
  kind: 'multi-step',
  ...draftParts,
  parts: [
    { prompt: 'How many?', answer: 4 },
    { prompt: 'What share is one of them?', answer: '1/4', form: 'simplest', follows: '1/a' },
  ],
};

type Row = readonly [
  draft: MultiStepDraft,
  parts: readonly string[],
  verdict: string,
  why?: string,
];

const rows: readonly Row[] = [
  [boxes, ['24', '48', '52'], 'right'],
  [boxes, ['24 pens', '$48.00', '52 dollars'], 'right'],
  [boxes, ['24', '48', '50'], '2/3'],
  [boxes, ['20', '40', '60'], '2/3', 'The first part is wrong; the others follow from it.'],
  [
    boxes,
    ['10', '20', '80'],
    '2/3',
    'A known mistake gets the words for it, and what follows counts.',
  ],
  [boxes, ['20', '48', '52'], '2/3', 'The key counts too, whatever stood before.'],
  [boxes, ['24', '50', '50'], '2/3', 'The second part is wrong, the third follows from it.'],
  [boxes, ['20', '41', '59'], '1/3', 'Only the last follows from what was entered.'],
  [boxes, ['20', '41', '60'], 'wrong'],
  [boxes, ['24', '', '52'], 'ungradable'],
  [boxes, ['24', '48'], 'ungradable'],
  [boxes, ['24', '48', '52', '1'], 'ungradable'],
  [boxes, ['24', 'many', '52'], 'ungradable', 'The message names the part.'],
  [boxes, ['24', '48', '52 cm'], 'ungradable'],
  [boxes, ['24', '48', '1/0'], 'ungradable'],
  [shares, ['4', '1/4'], 'right'],
  [shares, ['4', '2/8'], 'ungradable', 'The form is asked for here.'],
  [shares, ['5', '1/5'], '1/2'],
  [shares, ['6', '2/12'], 'ungradable', 'It follows, and the form is asked for here too.'],
  [shares, ['0', '1/4'], '1/2', 'Nothing follows from 1/0, so the key alone counts.'],
];

export const multiStepCases: readonly CaseTable<'multi-step'>[] = [
  {
    title: 'A problem in parts',
    rule: 'Each part is graded as a number of its own. A part that is wrong only because an earlier one was counts as right; the whole is right when every part is the key itself.',
    rows: rows.map(([draft, parts, verdict, why]) => ({
      draft,
      asked: draft.parts
        .map(({ answer, follows }) => `${answer}${follows === undefined ? '' : ` = ${follows}`}`)
        .join('; '),
      typed: parts.join('; '),
      respond: () => ({ kind: 'multi-step', parts }),
      verdict,
      ...because(why),
    })),
  },
];
