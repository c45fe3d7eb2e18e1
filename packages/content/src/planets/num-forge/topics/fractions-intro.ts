import type { Topic } from '@planets/practice';
import { matchShares, pickHalf, shareOfSet } from './fractions-intro/picking.ts';
import { nameShare, whichShaded } from './fractions-intro/shading.ts';
import {
  biggerShare,
  equalParts,
  orderShares,
  wholeFrom,
  whatPart,
} from './fractions-intro/sharing.ts';

export const fractionsIntro: Topic = {
  id: 'fractions_intro',
  name: 'Equal parts and first fractions',
  about: 'Cut a whole into equal parts, and name halves, thirds, fourths and more.',
  grades: [1, 3],
  keywords: ['half', 'halves', 'quarter', 'fourth', 'third', 'equal shares', 'shaded', 'whole'],
  connected: ['shapes_solid', 'telling_time'],
  prerequisites: ['shapes_flat'],
  standards: [
    'CCSS.MATH.CONTENT.1.G.A.3',
    'CCSS.MATH.CONTENT.2.G.A.3',
    'CCSS.MATH.CONTENT.3.G.A.2',
    'CCSS.MATH.CONTENT.3.NF.A.1',
  ],
  items: [
    equalParts,
    whatPart,
    wholeFrom,
    nameShare,
    whichShaded,
    matchShares,
    orderShares,
    biggerShare,
    pickHalf,
    shareOfSet,
  ],
};
