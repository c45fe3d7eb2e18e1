import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { divideChoose, findDivisors, leftOver, missingFactor } from './times-facts/dividing.ts';
import { groupsStory, matchProducts, multiply, orderProducts } from './times-facts/multiplying.ts';

export const timesFacts: Topic = {
  id: 'times_facts',
  name: 'Multiplying and dividing',
  about: 'Know your times tables, use them to divide, and multiply larger numbers in parts.',
  grades: [3, 5],
  keywords: ['times tables', 'product', 'factors', 'quotient', 'remainder', 'groups of'],
  connected: ['place_value', 'fractions_compare'],
  prerequisites: ['even_odd_arrays', 'add_subtract'],
  standards: [
    'CCSS.MATH.CONTENT.3.OA.A.1',
    'CCSS.MATH.CONTENT.3.OA.A.2',
    'CCSS.MATH.CONTENT.3.OA.A.3',
    'CCSS.MATH.CONTENT.3.OA.A.4',
    'CCSS.MATH.CONTENT.3.OA.B.6',
    'CCSS.MATH.CONTENT.3.OA.C.7',
    'CCSS.MATH.CONTENT.4.NBT.B.5',
    'CCSS.MATH.CONTENT.4.NBT.B.6',
    'CCSS.MATH.CONTENT.5.NBT.B.5',
  ],
  mastery: FACTS,
  items: [
    multiply,
    divideChoose,
    groupsStory,
    matchProducts,
    leftOver,
    orderProducts,
    findDivisors,
    missingFactor,
  ],
};
