import type { Topic } from '@planets/practice';
import {
  between,
  greatestLeast,
  howManyMore,
  morePictures,
  orderDown,
  placeNumber,
} from './comparing-numbers/ordering.ts';
import { chooseSign, missingDigit, trueSentence } from './comparing-numbers/signs.ts';

export const comparingNumbers: Topic = {
  id: 'comparing_numbers',
  name: 'Comparing numbers',
  about: 'Tell which number is more and which is less, use < and >, and put numbers in order.',
  grades: [1, 3],
  keywords: ['greater', 'less', 'more', 'fewer', 'order', 'between', 'least', 'greatest'],
  connected: ['number_bonds', 'place_value', 'add_subtract'],
  prerequisites: ['counting'],
  standards: [
    'CCSS.MATH.CONTENT.1.NBT.B.3',
    'CCSS.MATH.CONTENT.2.NBT.A.4',
    'CCSS.MATH.CONTENT.1.OA.A.1',
  ],
  items: [
    morePictures,
    greatestLeast,
    trueSentence,
    chooseSign,
    between,
    orderDown,
    placeNumber,
    howManyMore,
    missingDigit,
  ],
};
