import type { Topic } from '@planets/practice';
import {
  growYears,
  growthFactor,
  ruleOf72,
  orderGrowth,
  matchGrowth,
} from './growth-inflation/growth.ts';
import { priceAfterInflation, realReturn, inflationRate } from './growth-inflation/inflation.ts';

export const growthInflation: Topic = {
  id: 'growth_inflation',
  name: 'Compound growth and inflation',
  about: 'Follow how money and prices grow over years, and what inflation does to its value.',
  grades: [9, 12],
  keywords: [
    'compound growth',
    'inflation',
    'rule of 72',
    'real return',
    'purchasing power',
    'exponential',
  ],
  connected: ['shares_dividends'],
  prerequisites: ['percent_returns'],
  standards: ['CCSS.MATH.CONTENT.HSF.LE.A.1', 'CCSS.MATH.CONTENT.HSF.IF.C.8.B', 'D2.Eco.11.9-12'],
  items: [
    growYears,
    growthFactor,
    ruleOf72,
    priceAfterInflation,
    realReturn,
    orderGrowth,
    matchGrowth,
    inflationRate,
  ],
};
