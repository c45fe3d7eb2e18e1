import type { Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { START_TERMS } from '../data/business-terms.ts';
import {
  breakEvenChoose,
  placeBreakEven,
  profitChoose,
  profitParts,
  salesTable,
  SOURCE,
} from './starting-business/profit.ts';

const terms = { terms: START_TERMS, source: SOURCE };

export const startingBusiness: Topic = {
  id: 'starting_business',
  name: 'Starting a small business',
  about: 'Plan costs, revenue and profit, and find how much must be sold to break even.',
  grades: [5, 9],
  keywords: ['business', 'profit', 'revenue', 'cost', 'break even', 'sell', 'entrepreneur'],
  connected: ['saving_budgeting', 'percent_money'],
  prerequisites: ['making_change', 'money_stories'],
  standards: ['CCSS.MATH.CONTENT.7.EE.B.3', 'D2.Eco.7.3-5', 'D2.Eco.7.6-8'],
  items: [
    matchTerms({ ...terms, difficulty: 1 }),
    termForMeaning(terms),
    termForExample(terms),
    profitChoose,
    breakEvenChoose,
    profitParts,
    salesTable,
    placeBreakEven,
  ],
};
