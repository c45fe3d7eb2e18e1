import { contentOf, type KindRules } from '../rules.ts';
import { answerOfOrder } from './answer.ts';
import { buildOrder } from './build.ts';
import { gradeOrder } from './grade.ts';

export const orderRules: KindRules<'order'> = {
  asksFor: 'things put in order',
  build: buildOrder,
  grade: gradeOrder,
  answer: answerOfOrder,
  answerText: ({ items, key }) => key.order.flatMap((id) => contentOf(items, id)),
  meaning: (_, { order }) => order.join(),
  view: ({ kind, items }) => ({ kind, items }),
  offered: ({ items }) => [items],
  miss: ({ key }) => ({ kind: 'order', order: key.order.toReversed() }),
};
