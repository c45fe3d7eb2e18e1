import type { Topic } from '@planets/practice';
import {
  arithmeticSum,
  fromTwoTerms,
  geometricSum,
  infiniteSum,
  sigma,
} from './sequences-series/sums.ts';
import {
  explicitRule,
  fillTerms,
  geometricTerm,
  kindOfSequence,
  matchRecursive,
  nthTerm,
  whichTerm,
} from './sequences-series/terms.ts';

export const sequencesSeries: Topic = {
  id: 'sequences_series',
  name: 'Sequences and series',
  about: 'Continue, describe and add up arithmetic and geometric sequences.',
  grades: [9, 12],
  keywords: ['pattern', 'arithmetic', 'geometric', 'nth term', 'recursive', 'sum', 'sigma'],
  connected: ['exponents_logs', 'exponential_growth'],
  prerequisites: ['slope_functions'],
  standards: [
    'CCSS.MATH.CONTENT.HSF.BF.A.2',
    'CCSS.MATH.CONTENT.HSF.LE.A.2',
    'CCSS.MATH.CONTENT.HSF.IF.A.3',
    'CCSS.MATH.CONTENT.HSA.SSE.B.4',
  ],
  items: [
    kindOfSequence,
    fillTerms,
    nthTerm,
    explicitRule,
    whichTerm,
    matchRecursive,
    geometricTerm,
    arithmeticSum,
    sigma,
    fromTwoTerms,
    geometricSum,
    infiniteSum,
  ],
};
