import type { Planet } from '@planets/practice';

export const stockStar: Planet = {
  id: 'stock_star',
  name: 'StockStar',
  subject: 'Investing and economics',
  topics: [],
};
