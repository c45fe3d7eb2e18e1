import type { Topic } from '@planets/practice';
import {
  fillBoxes,
  matchParts,
  splitSum,
  stepByStep,
  timesTens,
} from './multiply-multi-digit/parts.ts';
import {
  estimate,
  missingDigit,
  multiply,
  story,
  wrongLine,
} from './multiply-multi-digit/whole.ts';

export const multiplyMultiDigit: Topic = {
  id: 'multiply_multi_digit',
  name: 'Multiplying larger numbers',
  about: 'Multiply numbers of several digits in parts, and check with an estimate.',
  grades: [3, 5],
  keywords: ['times', 'product', 'box method', 'area model', 'partial products', 'two-digit'],
  connected: ['rounding', 'factors_multiples'],
  prerequisites: ['times_facts', 'place_value'],
  standards: [
    'CCSS.MATH.CONTENT.3.NBT.A.3',
    'CCSS.MATH.CONTENT.4.NBT.B.5',
    'CCSS.MATH.CONTENT.5.NBT.B.5',
  ],
  items: [
    timesTens,
    fillBoxes,
    splitSum,
    estimate,
    stepByStep,
    multiply,
    matchParts,
    story,
    wrongLine,
    missingDigit,
  ],
};
