import type { Topic } from '@planets/practice';
import {
  arraySum,
  arrayTotal,
  makeArrays,
  matchArrays,
  rowsStory,
  turnArray,
} from './even-odd-arrays/arrays.ts';
import {
  evenHalves,
  evenSum,
  pairsPicture,
  pickEven,
  shareTwo,
  whichEven,
} from './even-odd-arrays/even-odd.ts';

export const evenOddArrays: Topic = {
  id: 'even_odd_arrays',
  name: 'Even, odd and equal rows',
  about: 'Tell even numbers from odd ones, and count things in equal rows.',
  grades: [2, 3],
  keywords: [
    'even',
    'odd',
    'pairs',
    'array',
    'rows',
    'columns',
    'equal groups',
    'repeated addition',
  ],
  connected: ['add_subtract', 'patterns'],
  prerequisites: ['skip_counting'],
  standards: [
    'CCSS.MATH.CONTENT.2.OA.C.3',
    'CCSS.MATH.CONTENT.2.OA.C.4',
    'CCSS.MATH.CONTENT.3.OA.A.1',
    'CCSS.MATH.CONTENT.3.OA.A.3',
  ],
  items: [
    pairsPicture,
    whichEven,
    pickEven,
    arraySum,
    arrayTotal,
    shareTwo,
    evenHalves,
    matchArrays,
    turnArray,
    rowsStory,
    evenSum,
    makeArrays,
  ],
};
