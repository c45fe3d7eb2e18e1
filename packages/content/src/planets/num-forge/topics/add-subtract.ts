import type { Topic } from '@planets/practice';
import { add, missingNumber, subtractChoose } from './add-subtract/calculate.ts';
import { makeTotal, matchResults, orderResults, story } from './add-subtract/stories.ts';

export const addSubtract: Topic = {
  id: 'add_subtract',
  name: 'Adding and subtracting',
  about: 'Add and take away in your head, and find out which of the two a story needs.',
  grades: [1, 3],
  keywords: ['plus', 'minus', 'sum', 'difference', 'take away', 'word problems'],
  connected: ['place_value', 'comparing_numbers'],
  prerequisites: ['number_bonds'],
  standards: [
    'CCSS.MATH.CONTENT.1.OA.A.1',
    'CCSS.MATH.CONTENT.1.OA.C.6',
    'CCSS.MATH.CONTENT.1.OA.D.8',
    'CCSS.MATH.CONTENT.2.OA.A.1',
    'CCSS.MATH.CONTENT.2.NBT.B.5',
    'CCSS.MATH.CONTENT.3.NBT.A.2',
  ],
  items: [add, subtractChoose, story, missingNumber, matchResults, orderResults, makeTotal],
};
