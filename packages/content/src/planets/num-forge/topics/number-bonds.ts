import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { bondPart, bondWhole, fillFrame, inTheBox } from './number-bonds/bonds.ts';
import {
  balance,
  family,
  makeTen,
  matchPartners,
  nearDouble,
  pickPairs,
} from './number-bonds/sums.ts';

export const numberBonds: Topic = {
  id: 'number_bonds',
  name: 'Number bonds and making ten',
  about: 'Split a number into two parts, and use ten to add in your head.',
  grades: [1, 2],
  keywords: ['part', 'whole', 'make ten', 'ten frame', 'fact family', 'doubles', 'partners of ten'],
  connected: ['comparing_numbers', 'skip_counting'],
  prerequisites: ['counting'],
  standards: [
    'CCSS.MATH.CONTENT.1.OA.B.4',
    'CCSS.MATH.CONTENT.1.OA.C.6',
    'CCSS.MATH.CONTENT.1.OA.D.7',
    'CCSS.MATH.CONTENT.1.OA.D.8',
    'CCSS.MATH.CONTENT.2.OA.B.2',
  ],
  mastery: FACTS,
  items: [
    fillFrame,
    bondWhole,
    bondPart,
    matchPartners,
    inTheBox,
    pickPairs,
    family,
    makeTen,
    nearDouble,
    balance,
  ],
};
