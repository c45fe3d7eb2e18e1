import type { Topic } from '@planets/practice';
import { likeChoose, likeSum, makeOne, matchSums, orderSums } from './fractions-add/like.ts';
import { commonBottom, unlikeChoose, unlikeSum } from './fractions-add/unlike.ts';
import { mixedSum } from './fractions-add/mixed.ts';

export const fractionsAdd: Topic = {
  id: 'fractions_add',
  name: 'Adding fractions',
  about: 'Add fractions, first with pieces of the same size and then with different ones.',
  grades: [4, 6],
  keywords: [
    'fraction',
    'sum',
    'plus',
    'numerator',
    'denominator',
    'common denominator',
    'mixed numbers',
  ],
  connected: ['decimals_calculate', 'factors_multiples'],
  prerequisites: ['fractions_compare'],
  standards: [
    'CCSS.MATH.CONTENT.4.NF.B.3.A',
    'CCSS.MATH.CONTENT.4.NF.B.3.C',
    'CCSS.MATH.CONTENT.5.NF.A.1',
    'CCSS.MATH.CONTENT.5.NF.A.2',
  ],
  items: [
    likeSum,
    likeChoose,
    makeOne,
    matchSums,
    orderSums,
    unlikeSum,
    unlikeChoose,
    commonBottom,
    mixedSum,
  ],
};
