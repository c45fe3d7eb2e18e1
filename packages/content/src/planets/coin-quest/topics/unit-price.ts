import type { Topic } from '@planets/practice';
import { priceOfOne, matchUnitPrice, sameRate, savedByPack } from './unit-price/one.ts';
import { betterBuy, orderByUnitPrice, compareTwo } from './unit-price/better-buy.ts';

export const unitPrice: Topic = {
  id: 'unit_price',
  name: 'Unit price and better buys',
  about: 'Find the price of one, and tell which pack is the better buy.',
  grades: [4, 7],
  keywords: ['unit price', 'unit rate', 'better buy', 'compare', 'price', 'division'],
  connected: ['saving_budgeting'],
  prerequisites: ['making_change'],
  standards: [
    'CCSS.MATH.CONTENT.4.MD.A.2',
    'CCSS.MATH.CONTENT.6.RP.A.2',
    'CCSS.MATH.CONTENT.6.RP.A.3.B',
  ],
  items: [
    priceOfOne,
    betterBuy,
    orderByUnitPrice,
    matchUnitPrice,
    sameRate,
    compareTwo,
    savedByPack,
  ],
};
