import type { Topic } from '@planets/practice';
import { findTheService, findTheGood, matchWorkers, pickTheGoods } from './goods-services/goods.ts';
import { nameTheIdea, orderTheChain, tradeNumbers } from './goods-services/ideas.ts';

export const goodsServices: Topic = {
  id: 'goods_services',
  name: 'Goods, services and trade',
  about: 'Tell goods from services, and see how people make, trade and choose.',
  grades: [1, 4],
  keywords: ['goods', 'services', 'trade', 'scarcity', 'producer', 'consumer', 'jobs'],
  connected: ['producers_consumers'],
  prerequisites: [],
  standards: ['D2.Eco.1.K-2', 'D2.Eco.4.K-2', 'D2.Eco.3.3-5', 'D2.Eco.4.3-5'],
  items: [
    findTheService,
    findTheGood,
    nameTheIdea,
    orderTheChain,
    matchWorkers,
    pickTheGoods,
    tradeNumbers,
  ],
};
