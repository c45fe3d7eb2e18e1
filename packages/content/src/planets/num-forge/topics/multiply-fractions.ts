import type { Topic } from '@planets/practice';
import { fractionTimes, matchProducts, readArea } from './multiply-fractions/fractions.ts';
import { groupsStory, jumps, partOfSet, wholeTimes } from './multiply-fractions/whole.ts';
import { compareProduct, mixedTimes } from './multiply-fractions/mixed.ts';

export const multiplyFractions: Topic = {
  id: 'multiply_fractions',
  name: 'Multiplying fractions',
  about: 'Take a fraction several times, find a fraction of an amount and multiply fractions.',
  grades: [4, 6],
  keywords: ['fraction times', 'product', 'fraction of a number', 'mixed numbers', 'scaling'],
  connected: ['decimals_calculate', 'area_perimeter'],
  prerequisites: ['fractions_add', 'times_facts'],
  standards: [
    'CCSS.MATH.CONTENT.4.NF.B.4',
    'CCSS.MATH.CONTENT.5.NF.B.4',
    'CCSS.MATH.CONTENT.5.NF.B.5',
    'CCSS.MATH.CONTENT.5.NF.B.6',
  ],
  items: [
    wholeTimes,
    jumps,
    partOfSet,
    groupsStory,
    compareProduct,
    readArea,
    fractionTimes,
    matchProducts,
    mixedTimes,
  ],
};
