import type { Topic } from '@planets/practice';
import {
  factorOut,
  greatestCommon,
  leastCommon,
  matchCommon,
  orderMultiples,
} from './primes-gcf-lcm/common.ts';
import { coprimePairs, primeFactorization, treeGap } from './primes-gcf-lcm/primes.ts';
import { commonStory, packBags } from './primes-gcf-lcm/stories.ts';

export const primesGcfLcm: Topic = {
  id: 'primes_gcf_lcm',
  name: 'Prime factors, GCF and LCM',
  about: 'Split numbers into primes and find greatest common factors and least common multiples.',
  grades: [5, 7],
  keywords: [
    'prime factorization',
    'greatest common factor',
    'greatest common divisor',
    'least common multiple',
    'factor tree',
  ],
  connected: ['multiply_fractions', 'divide_fractions'],
  prerequisites: ['factors_multiples'],
  standards: ['CCSS.MATH.CONTENT.6.NS.B.4'],
  items: [
    treeGap,
    primeFactorization,
    greatestCommon,
    leastCommon,
    matchCommon,
    coprimePairs,
    factorOut,
    commonStory,
    orderMultiples,
    packBags,
  ],
};
