import type { Topic } from '@planets/practice';
import {
  countOutcomes,
  experimental,
  matchWords,
  twoDice,
  twoDraws,
} from './probability/compound.ts';
import { complement, drawOne, readSpinner } from './probability/single.ts';
import { expected, orderEvents, placeProbability } from './probability/dice.ts';

export const probability: Topic = {
  id: 'probability',
  name: 'Probability',
  about: 'Find how likely something is, in one step or two, and what to expect in many tries.',
  grades: [7, 9],
  keywords: ['chance', 'likely', 'dice', 'spinner', 'outcomes', 'sample space', 'random', 'event'],
  connected: ['proportional_relations', 'percent_change'],
  prerequisites: ['ratios', 'multiply_fractions'],
  standards: [
    'CCSS.MATH.CONTENT.7.SP.C.5',
    'CCSS.MATH.CONTENT.7.SP.C.6',
    'CCSS.MATH.CONTENT.7.SP.C.7',
    'CCSS.MATH.CONTENT.7.SP.C.8',
  ],
  items: [
    readSpinner,
    matchWords,
    drawOne,
    placeProbability,
    complement,
    countOutcomes,
    orderEvents,
    expected,
    experimental,
    twoDice,
    twoDraws,
  ],
};
