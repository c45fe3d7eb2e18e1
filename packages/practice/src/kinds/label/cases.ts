import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import { optionCalled } from '../../testing/option-called.ts';
import type { LabelDraft } from './question.ts';

const plant: LabelDraft = {
  kind: 'label',
  ...draftParts,
  picture: { kind: 'diagram', width: 10, height: 30, shapes: [], alt: 'A plant.' },
  places: [
    { at: [5, 5], name: 'flower', where: 'at the top' },
    { at: [5, 15], name: 'stem', where: 'in the middle' },
    { at: [5, 25], name: 'root', where: 'in the ground' },
  ],
  extra: ['wheel'],
};

type Row = readonly [labels: string, verdict: string, why?: string];

const rows: readonly Row[] = [
  ['p1-flower p2-stem p3-root', 'right'],
  ['p3-root p2-stem p1-flower', 'right', 'The order of placing makes no difference.'],
  ['p1-flower p2-stem p3-wheel', '2/3', 'One has the name that belongs to no place.'],
  ['p1-stem p2-flower p3-root', '1/3', 'Two are swapped.'],
  ['p1-root p2-flower p3-stem', 'wrong'],
  ['p1-flower p2-stem', 'ungradable', 'A place has no name.'],
  ['', 'ungradable'],
  ['p1-flower p2-flower p3-root', 'ungradable', 'A name stands twice.'],
  ['p1-flower p1-stem p3-root', 'ungradable', 'A place has two names.'],
  ['p1-flower p2-stem p3-n9', 'ungradable', 'An id that is not shown.'],
  ['p1-flower p2-stem p9-root', 'ungradable'],
];

export const labelCases: readonly CaseTable<'label'>[] = [
  {
    title: 'Names in a picture',
    rule: 'Each place is a part. It counts as a try when every place has one name and no name stands twice.',
    rows: rows.map(([labels, verdict, why]) => ({
      draft: plant,
      asked: 'p1-flower p2-stem p3-root, and wheel for none',
      typed: labels,
      respond: ({ names }) => ({
        kind: 'label',
        labels: labels
          .split(' ')
          .filter(Boolean)
          .map((label) => {
            const [place, name] = label.split('-');
            return [place!, optionCalled(names, name!)] as const;
          }),
      }),
      verdict,
      ...because(why),
    })),
  },
];
