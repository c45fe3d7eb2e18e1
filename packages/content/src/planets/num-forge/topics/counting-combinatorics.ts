import type { Topic } from '@planets/practice';
import {
  arrange,
  evenNumbers,
  factorialQuotient,
  productRule,
  repeatedLetters,
  roles,
} from './counting-combinatorics/ordered.ts';
import {
  atLeastOne,
  binomial,
  groups,
  handshakes,
  matchCounts,
  orderCounts,
} from './counting-combinatorics/unordered.ts';

export const countingCombinatorics: Topic = {
  id: 'counting_combinatorics',
  name: 'Counting possibilities',
  about: 'Count arrangements and choices without listing them all.',
  grades: [9, 12],
  keywords: [
    'permutation',
    'combination',
    'factorial',
    'arrangements',
    'binomial',
    'choose',
    'ways',
  ],
  connected: ['polynomials'],
  prerequisites: ['probability'],
  standards: ['CCSS.MATH.CONTENT.HSS.CP.B.9', 'CCSS.MATH.CONTENT.HSA.APR.C.5'],
  items: [
    productRule,
    arrange,
    factorialQuotient,
    orderCounts,
    handshakes,
    roles,
    groups,
    matchCounts,
    repeatedLetters,
    evenNumbers,
    binomial,
    atLeastOne,
  ],
};
