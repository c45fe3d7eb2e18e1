import type { OrderQuestion, OrderResponse } from './question.ts';

export const answerOfOrder = ({ key }: OrderQuestion): OrderResponse => ({
  kind: 'order',
  order: key.order,
});
