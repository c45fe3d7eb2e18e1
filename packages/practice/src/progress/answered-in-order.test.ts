import { expect, test } from 'vitest';
import { MISSED, sessionOf, UNANSWERED } from '../rewards/example-session.ts';
import { answeredInOrder } from './answered-in-order.ts';

test('a question is answered with one graded try, right or not', () => {
  const session = sessionOf([UNANSWERED, {}, { ...MISSED, tries: 1 }, { tries: 3 }]);
  expect(answeredInOrder(session).map(({ tries }) => tries)).toEqual([1, 1, 3]);
});

test('answered questions are in the order of their first tries, those of one instant as they were asked', () => {
  const session = sessionOf([
    { answeredAt: 3000 },
    { answeredAt: 2000 },
    { answeredAt: 1000 },
    { answeredAt: 2000 },
  ]);
  expect(answeredInOrder(session).map(({ position }) => position)).toEqual([2, 1, 3, 0]);
});
