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
  connected: ['integers', 'primes_gcf_lcm'],
  prerequisites: ['times_facts'],
  standards: [
    'CCSS.MATH.CONTENT.5.OA.A.1',
    'CCSS.MATH.CONTENT.5.OA.A.2',
    'CCSS.MATH.CONTENT.6.EE.A.2.A',
    'CCSS.MATH.CONTENT.6.EE.A.2.C',
    'CCSS.MATH.CONTENT.6.EE.A.3',
    'CCSS.MATH.CONTENT.7.EE.A.1',
  ],
  items: [evaluate, firstStep, substitute, wordsToExpression, orderByValue, collect, expandMatch],
};
