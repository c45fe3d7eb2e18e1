import type { Topic } from '@planets/practice';
import { commonFactor, numberPair, takeOut } from './factoring/common.ts';
import { completely, cubes, grouping } from './factoring/complete.ts';
import { difference, leading, pickFactors, recognize, trinomial } from './factoring/quadratic.ts';

export const factoring: Topic = {
  id: 'factoring',
  name: 'Factoring polynomials',
  about: 'Write sums as products: common factors, trinomials, squares and cubes.',
  grades: [9, 11],
  keywords: ['factorize', 'common factor', 'gcf', 'difference of squares', 'trinomial', 'grouping'],
  connected: ['radicals'],
  prerequisites: ['polynomials', 'primes_gcf_lcm'],
  standards: [
    'CCSS.MATH.CONTENT.HSA.SSE.A.2',
    'CCSS.MATH.CONTENT.HSA.SSE.B.3.A',
    'CCSS.MATH.CONTENT.HSA.APR.C.4',
  ],
  items: [
    commonFactor,
    numberPair,
    takeOut,
    difference,
    recognize,
    trinomial,
    pickFactors,
    completely,
    grouping,
    leading,
    cubes,
  ],
};
