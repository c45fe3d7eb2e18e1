import type { Topic } from '@planets/practice';
import {
  jumps,
  namePoint,
  placeEqual,
  placeFraction,
  stepSize,
} from './fractions-number-line/placing.ts';
import {
  betweenWholes,
  matchWholes,
  nearWhich,
  orderOnLine,
  wholeAs,
} from './fractions-number-line/wholes.ts';

export const fractionsNumberLine: Topic = {
  id: 'fractions_number_line',
  name: 'Fractions on the number line',
  about: 'Find the place of a fraction on a line, below one and above one.',
  grades: [3, 4],
  keywords: ['number line', 'numerator', 'denominator', 'unit fraction', 'between', 'whole'],
  connected: ['measuring_length', 'rounding'],
  prerequisites: ['fractions_intro'],
  standards: [
    'CCSS.MATH.CONTENT.3.NF.A.2',
    'CCSS.MATH.CONTENT.3.NF.A.3',
    'CCSS.MATH.CONTENT.4.NF.A.2',
  ],
  items: [
    stepSize,
    placeFraction,
    namePoint,
    jumps,
    wholeAs,
    orderOnLine,
    nearWhich,
    placeEqual,
    betweenWholes,
    matchWholes,
  ],
};
