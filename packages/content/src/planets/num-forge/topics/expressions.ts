import type { Topic } from '@planets/practice';
import { collect, expandMatch, substitute } from './expressions/letters.ts';
import { wordsToExpression } from './expressions/words.ts';
import { evaluate, firstStep, orderByValue } from './expressions/order-of-operations.ts';

export const expressions: Topic = {
  id: 'expressions',
  name: 'Order of operations and expressions',
  about: 'Work out long calculations in the right order and handle expressions with letters.',
  grades: [5, 8],
  keywords: [
    'brackets',
    'parentheses',
    'variables',
    'algebra',
    'like terms',
    'distribute',
    'evaluate',
  ],
  connected: ['integers', 'linear_equations', 'times_facts'],
  prerequisites: [],
  standards: [],
  items: [evaluate, firstStep, substitute, wordsToExpression, orderByValue, collect, expandMatch],
};
