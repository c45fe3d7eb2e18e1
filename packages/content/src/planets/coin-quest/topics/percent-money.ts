import type { Topic } from '@planets/practice';
import { salePrice, saleChoose, orderDeals, whichPercent } from './percent-money/sales.ts';
import { withTax, tipChoose, matchPercent, discountThenTax } from './percent-money/tax-and-tips.ts';

export const percentMoney: Topic = {
  id: 'percent_money',
  name: 'Discounts, tax and tips',
  about: 'Work out sale prices, sales tax and tips with percents.',
  grades: [6, 9],
  keywords: ['percent', 'discount', 'sale', 'tax', 'tip', 'markdown', 'receipt'],
  connected: ['saving_budgeting'],
  prerequisites: ['unit_price'],
  standards: ['CCSS.MATH.CONTENT.6.RP.A.3.C', 'CCSS.MATH.CONTENT.7.RP.A.3'],
  items: [
    salePrice,
    saleChoose,
    withTax,
    tipChoose,
    orderDeals,
    matchPercent,
    whichPercent,
    discountThenTax,
  ],
};
