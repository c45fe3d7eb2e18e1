import type { Topic } from '@planets/practice';
import { addScientific, howManyTimes, multiplyDivide } from './scientific-notation/calculating.ts';
import {
  findExponent,
  fromScientific,
  isScientific,
  matchScientific,
  orderScientific,
  toScientific,
} from './scientific-notation/writing.ts';
import { lightStory, sizesInNature } from './scientific-notation/sizes.ts';

export const scientificNotation: Topic = {
  id: 'scientific_notation',
  name: 'Scientific notation',
  about: 'Write very large and very small numbers with powers of ten, and calculate with them.',
  grades: [8, 9],
  keywords: ['powers of ten', 'standard form', 'exponent', 'large numbers', 'small numbers'],
  connected: ['proportional_relations', 'percent_change'],
  prerequisites: ['decimals_calculate', 'integers'],
  standards: ['CCSS.MATH.CONTENT.8.EE.A.3', 'CCSS.MATH.CONTENT.8.EE.A.4'],
  items: [
    isScientific,
    toScientific,
    fromScientific,
    matchScientific,
    findExponent,
    sizesInNature,
    orderScientific,
    howManyTimes,
    multiplyDivide,
    lightStory,
    addScientific,
  ],
};
