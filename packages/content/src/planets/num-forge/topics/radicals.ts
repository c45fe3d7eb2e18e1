import type { Topic } from '@planets/practice';
import { between, orderRoots, placeRoot } from './radicals/estimating.ts';
import { addRoots, conjugate, multiplyRoots, rationalize } from './radicals/calculating.ts';
import { extraneous, radicalEquation } from './radicals/equations.ts';
import { matchEqual, simplify, simplifyTyped } from './radicals/simplifying.ts';

export const radicals: Topic = {
  id: 'radicals',
  name: 'Square roots and radicals',
  about: 'Estimate, simplify and calculate with roots, and solve equations with them.',
  grades: [9, 11],
  keywords: [
    'square root',
    'surd',
    'cube root',
    'simplify',
    'rationalize',
    'irrational',
    'radical',
  ],
  connected: ['factoring', 'exponents_logs'],
  prerequisites: ['square_roots'],
  standards: [
    'CCSS.MATH.CONTENT.HSN.RN.A.2',
    'CCSS.MATH.CONTENT.HSA.REI.A.2',
    'CCSS.MATH.CONTENT.HSA.SSE.A.2',
  ],
  items: [
    between,
    placeRoot,
    simplify,
    matchEqual,
    orderRoots,
    simplifyTyped,
    addRoots,
    multiplyRoots,
    radicalEquation,
    conjugate,
    rationalize,
    extraneous,
  ],
};
