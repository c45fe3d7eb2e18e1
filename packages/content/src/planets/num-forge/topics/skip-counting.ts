import type { Topic } from '@planets/practice';
import {
  countBackOrder,
  fillGaps,
  leftOut,
  nextNumber,
  whichStep,
  youSay,
} from './skip-counting/counting-by.ts';
import { groupsPicture, howManySteps, jumps } from './skip-counting/groups.ts';

export const skipCounting: Topic = {
  id: 'skip_counting',
  name: 'Skip counting',
  about: 'Count by twos, fives, tens and other steps, forward and back.',
  grades: [1, 3],
  keywords: ['count by', 'twos', 'fives', 'tens', 'hundreds', 'jumps', 'number line', 'multiples'],
  connected: ['number_bonds', 'place_value'],
  prerequisites: ['counting'],
  standards: [
    'CCSS.MATH.CONTENT.1.OA.C.5',
    'CCSS.MATH.CONTENT.2.NBT.A.2',
    'CCSS.MATH.CONTENT.3.OA.A.1',
  ],
  items: [
    nextNumber,
    groupsPicture,
    fillGaps,
    whichStep,
    jumps,
    youSay,
    leftOut,
    countBackOrder,
    howManySteps,
  ],
};
