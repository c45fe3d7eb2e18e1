import type { Topic } from '@planets/practice';
import { matchFactors, newAmount, orderChanges, percentChange } from './percent-change/changes.ts';
import { findWhole, percentOnLine, percentTable, whatPercent } from './percent-change/parts.ts';
import { saleStory, twoChanges } from './percent-change/prices.ts';

export const percentChangeTopic: Topic = {
  id: 'percent_change',
  name: 'Percent problems and percent change',
  about: 'Find the part, the whole or the percent, and work out increases and decreases.',
  grades: [6, 8],
  keywords: ['percentage', 'increase', 'decrease', 'discount', 'tax', 'markup', 'whole'],
  connected: ['inequalities', 'probability'],
  prerequisites: ['decimals_percent', 'ratios'],
  standards: [
    'CCSS.MATH.CONTENT.6.RP.A.3.C',
    'CCSS.MATH.CONTENT.7.RP.A.3',
    'CCSS.MATH.CONTENT.7.EE.A.2',
  ],
  items: [
    percentTable,
    whatPercent,
    percentOnLine,
    matchFactors,
    findWhole,
    newAmount,
    percentChange,
    orderChanges,
    saleStory,
    twoChanges,
  ],
};
