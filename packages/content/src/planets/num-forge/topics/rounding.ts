import type { Topic } from '@planets/practice';
import {
  betweenWhich,
  matchRounded,
  nearerOnLine,
  roundChoose,
  roundType,
} from './rounding/rounding.ts';
import { estimate, extreme, halfway, roundsTo, roundTable } from './rounding/using.ts';

export const rounding: Topic = {
  id: 'rounding',
  name: 'Rounding and estimating',
  about: 'Round numbers to a place, and use round numbers to estimate.',
  grades: [3, 5],
  keywords: ['nearest ten', 'nearest hundred', 'round up', 'round down', 'estimate', 'about'],
  connected: ['comparing_numbers', 'times_facts'],
  prerequisites: ['place_value'],
  standards: [
    'CCSS.MATH.CONTENT.3.NBT.A.1',
    'CCSS.MATH.CONTENT.4.NBT.A.3',
    'CCSS.MATH.CONTENT.5.NBT.A.4',
  ],
  items: [
    betweenWhich,
    halfway,
    nearerOnLine,
    roundChoose,
    roundType,
    matchRounded,
    estimate,
    roundsTo,
    roundTable,
    extreme,
  ],
};
