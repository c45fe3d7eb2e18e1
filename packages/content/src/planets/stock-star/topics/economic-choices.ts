import type { Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { ECON_TERMS } from '../data/econ-terms.ts';
import { opportunityCost } from './economic-choices/opportunity.ts';
import { profitQuestion, breakEven, orderProfit } from './economic-choices/profit.ts';
import { SOURCE } from '../source.ts';

const terms = { terms: ECON_TERMS, source: SOURCE };

export const economicChoices: Topic = {
  id: 'economic_choices',
  name: 'Choices, costs and profit',
  about: 'Find opportunity costs and profit, and know the basic words of economics.',
  grades: [6, 10],
  keywords: [
    'opportunity cost',
    'profit',
    'revenue',
    'cost',
    'economics',
    'inflation',
    'tariff',
    'GDP',
  ],
  connected: ['price_charts'],
  prerequisites: ['supply_demand'],
  standards: ['D2.Eco.1.6-8', 'D2.Eco.2.6-8', 'D2.Eco.2.9-12'],
  items: [
    opportunityCost,
    profitQuestion,
    breakEven,
    orderProfit,
    termForMeaning(terms),
    termForExample(terms),
    matchTerms(terms),
  ],
};
