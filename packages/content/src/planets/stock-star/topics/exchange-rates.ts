import type { Topic } from '@planets/practice';
import {
  convert,
  orderPrices,
  rateTable,
  strongerWeaker,
  thereAndBack,
} from './exchange-rates/converting.ts';

export const exchangeRates: Topic = {
  id: 'exchange_rates',
  name: 'Exchange rates',
  about: 'Change money between currencies, and tell what a stronger or weaker currency does.',
  grades: [8, 12],
  keywords: [
    'exchange rate',
    'currency',
    'convert',
    'foreign money',
    'stronger',
    'weaker',
    'travel',
  ],
  connected: ['shares_dividends'],
  prerequisites: ['trade_barter', 'percent_returns'],
  standards: ['CCSS.MATH.CONTENT.7.RP.A.3'],
  items: [convert, strongerWeaker, rateTable, thereAndBack, orderPrices],
};
