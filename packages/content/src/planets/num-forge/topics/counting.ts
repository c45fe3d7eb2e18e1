import type { Topic } from '@planets/practice';
import { fillRow, hiddenMore, neighbour, placeOnLine } from './counting/numbers.ts';
import { frameCount, howMany, matchPictures, sameMany, tensAndMore } from './counting/pictures.ts';

export const counting: Topic = {
  id: 'counting',
  name: 'Counting things',
  about: 'Count things in rows and in tens, and know which number comes next.',
  grades: [1, 2],
  keywords: ['how many', 'ten frame', 'count on', 'count back', 'number line', 'tens'],
  connected: ['shapes_flat', 'patterns'],
  prerequisites: [],
  standards: [
    'CCSS.MATH.CONTENT.K.CC.B.5',
    'CCSS.MATH.CONTENT.1.NBT.A.1',
    'CCSS.MATH.CONTENT.1.OA.C.5',
    'CCSS.MATH.CONTENT.2.NBT.A.2',
  ],
  items: [
    howMany,
    frameCount,
    neighbour,
    fillRow,
    matchPictures,
    tensAndMore,
    sameMany,
    placeOnLine,
    hiddenMore,
  ],
};
