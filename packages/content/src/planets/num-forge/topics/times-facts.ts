import type { Topic } from '@planets/practice';
import { divideChoose, findDivisors, leftOver, missingFactor } from './times-facts/dividing.ts';
import { groupsStory, matchProducts, multiply, orderProducts } from './times-facts/multiplying.ts';

export const timesFacts: Topic = {
  id: 'times_facts',
  name: 'Multiplying and dividing',
  about: 'Know your times tables, use them to divide, and multiply larger numbers in parts.',
  grades: [3, 5],
  keywords: ['times tables', 'product', 'factors', 'quotient', 'remainder', 'groups of'],
  connected: ['add_subtract', 'fractions_compare', 'area_perimeter', 'place_value'],
  prerequisites: [],
  standards: [],
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
