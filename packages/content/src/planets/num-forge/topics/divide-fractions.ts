import type { Topic } from '@planets/practice';
import {
  matchQuotients,
  orderQuotients,
  quotient,
  sameAsProduct,
} from './divide-fractions/dividing.ts';
import {
  howManyFit,
  shareFairly,
  unitByWhole,
  whichCalculation,
} from './divide-fractions/fitting.ts';
import { fractionRate, mixedDivide } from './divide-fractions/mixed.ts';

export const divideFractions: Topic = {
  id: 'divide_fractions',
  name: 'Dividing fractions',
  about: 'Find how often a fraction fits, share fractions equally and divide by fractions.',
  grades: [5, 7],
  keywords: ['fraction division', 'quotient', 'reciprocal', 'how many fit', 'mixed numbers'],
  connected: ['decimals_calculate', 'ratios'],
  prerequisites: ['multiply_fractions'],
  standards: [
    'CCSS.MATH.CONTENT.5.NF.B.3',
    'CCSS.MATH.CONTENT.5.NF.B.7',
    'CCSS.MATH.CONTENT.6.NS.A.1',
    'CCSS.MATH.CONTENT.7.RP.A.1',
  ],
  items: [
    shareFairly,
    howManyFit,
    sameAsProduct,
    unitByWhole,
    matchQuotients,
    quotient,
    whichCalculation,
    orderQuotients,
    fractionRate,
    mixedDivide,
  ],
};
