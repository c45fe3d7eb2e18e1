import type { Topic } from '@planets/practice';
import { explainOffers } from './exponential-growth/explaining.ts';
import { growthFactor, interpret, matchFactors } from './exponential-growth/factors.ts';
import { changedPeriod, chooseModel, linearOrNot } from './exponential-growth/models.ts';
import {
  compound,
  fillTable,
  findFactor,
  repeated,
  whenReached,
} from './exponential-growth/values.ts';

export const exponentialGrowth: Topic = {
  id: 'exponential_growth',
  name: 'Exponential growth and decay',
  about: 'Describe growth by a factor: populations, interest and half-lives.',
  grades: [9, 11],
  keywords: ['percent', 'doubling', 'half-life', 'compound interest', 'decay', 'growth factor'],
  connected: ['exponents_logs', 'sequences_series'],
  prerequisites: ['percent_change', 'slope_functions'],
  standards: [
    'CCSS.MATH.CONTENT.HSF.LE.A.1',
    'CCSS.MATH.CONTENT.HSF.LE.A.2',
    'CCSS.MATH.CONTENT.HSF.LE.A.3',
    'CCSS.MATH.CONTENT.HSF.LE.B.5',
    'CCSS.MATH.CONTENT.HSF.IF.C.8.B',
    'CCSS.MATH.CONTENT.HSA.CED.A.1',
  ],
  items: [
    growthFactor,
    fillTable,
    matchFactors,
    interpret,
    linearOrNot,
    chooseModel,
    repeated,
    findFactor,
    compound,
    whenReached,
    changedPeriod,
    explainOffers,
  ],
};
