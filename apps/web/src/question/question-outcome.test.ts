import type { Question } from '@planets/contract';
import { expect, test } from 'vitest';
import { creditWords, isMissed, outcomeWords } from './question-outcome.ts';

const tried = (count: number): Question['tried'] =>
  Array.from({ length: count }, () => ({
    response: { kind: 'text', text: 'went' },
    correct: false,
  }));
const question = (more: Partial<Question>) =>
  ({ status: 'right', tried: tried(1), hints: [], earned: 1, ...more }) as Question;

test.each([
  [question({}), 'Right', 'Credit 1 of 1'],
  [
    question({ tried: tried(2), earned: 0.5 }),
    'Right at the second try',
    'Credit 0.5 of 1, with a second try',
  ],
  [question({ hints: [[]], earned: 0.5 }), 'Right', 'Credit 0.5 of 1, with a hint'],
  [question({ status: 'wrong', earned: 0 }), 'Not yet', 'Credit 0 of 1'],
  [
    question({ status: 'wrong', earned: 2 / 3 }),
    'Not yet',
    'Credit 0.67 of 1, for the parts that were right',
  ],
  [question({ status: 'skipped', tried: [], earned: 0 }), 'Skipped', undefined],
  [question({ status: 'open', tried: [], earned: 0 }), 'Still open', undefined],
])('%#: the outcome has words, and so has its credit', (of, outcome, credit) => {
  expect(outcomeWords(of)).toBe(outcome);
  expect(creditWords(of)).toBe(credit);
});

test('skipped questions are among the misses', () => {
  const statuses = ['right', 'wrong', 'skipped', 'open'] as const;
  expect(statuses.filter((status) => isMissed({ status }))).toEqual(['wrong', 'skipped']);
});
