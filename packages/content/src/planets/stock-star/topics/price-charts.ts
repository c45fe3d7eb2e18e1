import type { Topic } from '@planets/practice';
import { highOrLow, orderPrices, matchPrices, valueOfShares } from './price-charts/reading.ts';
import { changeBetween, biggestRise, howManyRises } from './price-charts/changes.ts';

export const priceCharts: Topic = {
  id: 'price_charts',
  name: 'Reading price charts',
  about: 'Read line charts of prices: highs, lows, changes and trends.',
  grades: [5, 8],
  keywords: ['line chart', 'graph', 'price', 'share', 'stock', 'trend', 'range'],
  connected: ['supply_demand'],
  prerequisites: ['trade_barter'],
  standards: ['D2.Eco.11.6-8'],
  items: [
    changeBetween,
    highOrLow,
    biggestRise,
    howManyRises,
    orderPrices,
    matchPrices,
    valueOfShares,
  ],
};
