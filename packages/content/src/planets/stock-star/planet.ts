import type { Planet } from '@planets/practice';
import { businessKinds } from './topics/business-kinds.ts';
import { economicChoices } from './topics/economic-choices.ts';
import { exchangeRates } from './topics/exchange-rates.ts';
import { gdpUnemployment } from './topics/gdp-unemployment.ts';
import { goodsServices } from './topics/goods-services.ts';
import { growthInflation } from './topics/growth-inflation.ts';
import { marketsCompetition } from './topics/markets-competition.ts';
import { percentReturns } from './topics/percent-returns.ts';
import { priceCharts } from './topics/price-charts.ts';
import { producersConsumers } from './topics/producers-consumers.ts';
import { sharesDividends } from './topics/shares-dividends.ts';
import { supplyDemand } from './topics/supply-demand.ts';
import { tradeBarter } from './topics/trade-barter.ts';

export const stockStar: Planet = {
  id: 'stock_star',
  name: 'StockStar',
  subject: 'Investing and economics',
  topics: [
    goodsServices,
    producersConsumers,
    tradeBarter,
    supplyDemand,
    businessKinds,
    priceCharts,
    economicChoices,
    marketsCompetition,
    percentReturns,
    sharesDividends,
    exchangeRates,
    growthInflation,
    gdpUnemployment,
  ],
};
