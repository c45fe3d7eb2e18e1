import type { Topic } from '@planets/practice';
import { balanceBlocks, heavier } from './mass-capacity/balances.ts';
import { massStory, pourProblem, readJug } from './mass-capacity/measuring.ts';
import { bestEstimate, convert, orderMass, unitTable, whichUnit } from './mass-capacity/units.ts';

export const massCapacity: Topic = {
  id: 'mass_capacity',
  name: 'Mass and liquid amounts',
  about:
    'Read scales and jugs, choose grams, kilograms, milliliters or liters, and solve stories with them.',
  grades: [2, 4],
  keywords: [
    'grams',
    'kilograms',
    'liters',
    'milliliters',
    'weight',
    'volume',
    'balance',
    'heavy',
    'light',
  ],
  connected: ['picture_graphs', 'two_step_problems'],
  prerequisites: ['measuring_length'],
  standards: [
    'CCSS.MATH.CONTENT.3.MD.A.2',
    'CCSS.MATH.CONTENT.4.MD.A.1',
    'CCSS.MATH.CONTENT.4.MD.A.2',
  ],
  items: [
    bestEstimate,
    readJug,
    heavier,
    whichUnit,
    balanceBlocks,
    massStory,
    orderMass,
    unitTable,
    convert,
    pourProblem,
  ],
};
