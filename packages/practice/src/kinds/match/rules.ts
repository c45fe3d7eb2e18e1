import { rich } from '../../rich-text/parse.ts';
import { inAnyOrder } from '../meaning.ts';
import { contentOf, type KindRules } from '../rules.ts';
import { answerOfMatch } from './answer.ts';
import { buildMatch } from './build.ts';
import { gradeMatch } from './grade.ts';

export const matchRules: KindRules<'match'> = {
  asksFor: 'pairs',
  build: buildMatch,
  grade: gradeMatch,
  answer: answerOfMatch,
  answerText: ({ left, right, key }) =>
    key.pairs.flatMap(([from, to]) => [
      ...contentOf(left, from),
      ...rich('→'),
      ...contentOf(right, to),
    ]),
  meaning: (_, { pairs }) => inAnyOrder(pairs.map((pair) => pair.join())),
  view: ({ kind, left, right }) => ({ kind, left, right }),
  offered: ({ left, right }) => [left, right],
  miss({ key }) {
    const [first, second, ...rest] = key.pairs;
    return { kind: 'match', pairs: [[first![0], second![1]], [second![0], first![1]], ...rest] };
  },
};
