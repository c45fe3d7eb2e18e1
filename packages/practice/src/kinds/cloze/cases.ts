import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import { optionCalled } from '../../testing/option-called.ts';
import type { ClozeDraft } from './question.ts';

const sky: ClozeDraft = {
  kind: 'cloze',
  ...draftParts,
  prompt: 'The [[0]] is [[1]].',
  gaps: [
    { answer: 'sky', also: ['heaven'] },
    { right: 'blue', wrong: ['loud', 'salty'] },
  ],
};

const sentence: ClozeDraft = {
  kind: 'cloze',
  ...draftParts,
  prompt: '[[0]] is a city [[1]]',
  gaps: [
    { answer: 'Łódź', policy: { caseSensitive: true } },
    { answer: '?', also: ['!'], policy: { keepPunctuation: true } },
  ],
};

type Row = readonly [draft: ClozeDraft, blanks: readonly string[], verdict: string, why?: string];

const rows: readonly Row[] = [
  [sky, ['sky', 'blue'], 'right'],
  [sky, [' The Sky ', 'blue'], 'right'],
  [sky, ['heaven', 'blue'], 'right'],
  [sky, ['SKY.', 'blue'], 'right'],
  [sky, ['sea', 'blue'], '1/2'],
  [sky, ['sky', 'loud'], '1/2'],
  [sky, ['sea', 'loud'], 'wrong'],
  [sky, ['sky', ''], 'ungradable'],
  [sky, ['', 'blue'], 'ungradable'],
  [sky, ['...', 'blue'], 'ungradable', 'Nothing is left of it.'],
  [sky, ['sky'], 'ungradable'],
  [sky, ['sky', 'blue', 'x'], 'ungradable'],
  [sky, ['sky', 'o9'], 'ungradable', 'An id that is not shown.'],
  [sentence, ['Łódź', '?'], 'right'],
  [sentence, ['Lodz', '!'], 'right', 'Accents make no difference under any policy.'],
  [sentence, ['łódź', '?'], '1/2', 'Capitals are practised here.'],
  [sentence, ['Łódź', '.'], '1/2', 'So are the marks.'],
];

export const clozeCases: readonly CaseTable<'cloze'>[] = [
  {
    title: 'Gaps',
    rule: 'Each gap is a part: one to type into by the rules of words, one to pick for by its option. All have to be filled.',
    rows: rows.map(([draft, blanks, verdict, why]) => ({
      draft,
      asked: draft.gaps
        .map((gap) =>
          'answer' in gap ? [gap.answer, ...(gap.also ?? [])].join(' or ') : gap.right,
        )
        .join('; '),
      typed: blanks.join('; '),
      respond: (question) => ({
        kind: 'cloze',
        blanks: blanks.map((text, index) => {
          const blank = question.blanks[index];
          return blank?.type === 'picked' ? optionCalled(blank.options, text) : text;
        }),
      }),
      verdict,
      ...because(why),
    })),
  },
];
