import type { Topic } from '@planets/practice';
import {
  percentChange,
  percentChangeChoose,
  orderReturns,
  matchReturns,
} from './percent-returns/returns.ts';
import { newValue, downAndUp, gainInDollars } from './percent-returns/values.ts';

export const percentReturns: Topic = {
  id: 'percent_returns',
  name: 'Percent change and returns',
  about: 'Work out gains and losses in percent and compare them fairly.',
  grades: [7, 10],
  keywords: ['percent change', 'return', 'gain', 'loss', 'increase', 'decrease'],
  connected: ['economic_choices'],
  prerequisites: ['price_charts'],
  standards: ['CCSS.MATH.CONTENT.7.RP.A.3'],
  items: [
    percentChange,
    percentChangeChoose,
    newValue,
    orderReturns,
    matchReturns,
    downAndUp,
    gainInDollars,
  ],
};
