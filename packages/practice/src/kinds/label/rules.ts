import { rich } from '../../rich-text/parse.ts';
import { inAnyOrder } from '../meaning.ts';
import { contentOf, type KindRules } from '../rules.ts';
import { buildLabel } from './build.ts';
import { gradeLabel } from './grade.ts';

export const labelRules: KindRules<'label'> = {
  asksFor: 'names put at their places',
  build: buildLabel,
  grade: gradeLabel,
  answer: ({ key }) => ({ kind: 'label', labels: key.labels }),
  answerText: ({ names, key }) =>
    key.labels.flatMap(([, name], index) => [
      ...rich(`Place ${index + 1}:`),
      ...contentOf(names, name),
    ]),
  meaning: (_, { labels }) => inAnyOrder(labels.map((label) => label.join())),
  view: ({ kind, picture, places, names }) => ({
    kind,
    picture,
    places: places.map(({ id, at, where }) => ({ id, at, where })),
    names,
  }),
  offered: ({ names }) => [names],
  texts: ({ picture, places }) => [
    [{ type: 'figure', figure: picture }],
    ...places.map(({ where }) => rich(where)),
  ],
  miss({ key }) {
    const [first, second, ...rest] = key.labels;
    return {
      kind: 'label',
      labels: [[first![0], second![1]], [second![0], first![1]], ...rest],
    };
  },
};
