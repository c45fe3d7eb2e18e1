import type { Topic } from '@planets/practice';
import { whatShifts, whatPriceDoes, matchNews } from './supply-demand/shifting.ts';
import {
  findTheMeetingPrice,
  howMuchMissing,
  orderByQuantity,
  priceGaps,
} from './supply-demand/meeting.ts';

export const supplyDemand: Topic = {
  id: 'supply_demand',
  name: 'Supply and demand',
  about: 'Explain how buyers and sellers move prices, and read a market table.',
  grades: [5, 9],
  keywords: ['supply', 'demand', 'price', 'market', 'equilibrium', 'shortage', 'surplus'],
  connected: ['price_charts'],
  prerequisites: ['trade_barter'],
  standards: ['D2.Eco.7.3-5', 'D2.Eco.6.6-8', 'D2.Eco.3.6-8'],
  items: [
    whatShifts,
    whatPriceDoes,
    matchNews,
    findTheMeetingPrice,
    howMuchMissing,
    orderByQuantity,
    priceGaps,
  ],
};
