import type { Topic } from '@planets/practice';
import { countOn, orderNumbers, pickGreater, stepMore } from './place-value/counting.ts';
import { digitValue, fromParts, matchParts, writeWords } from './place-value/reading.ts';

export const placeValue: Topic = {
  id: 'place_value',
  name: 'Counting and place value',
  about: 'Read, build, compare and count with numbers made of ones, tens and hundreds.',
  grades: [1, 3],
  keywords: ['digits', 'tens and ones', 'hundreds', 'thousands', 'count', 'number words'],
  connected: ['comparing_numbers', 'add_subtract', 'skip_counting'],
  prerequisites: ['counting'],
  standards: [
    'CCSS.MATH.CONTENT.1.NBT.A.1',
    'CCSS.MATH.CONTENT.1.NBT.B.2',
    'CCSS.MATH.CONTENT.1.NBT.C.5',
    'CCSS.MATH.CONTENT.2.NBT.A.1',
    'CCSS.MATH.CONTENT.2.NBT.A.3',
    'CCSS.MATH.CONTENT.2.NBT.A.4',
    'CCSS.MATH.CONTENT.2.NBT.B.8',
  ],
  items: [
    digitValue,
    stepMore,
    fromParts,
    countOn,
    matchParts,
    orderNumbers,
    pickGreater,
    writeWords,
  ],
};
