import type { Topic } from '@planets/practice';
import { matchTerms, termForExample } from '../../../authoring/vocabulary.ts';
import { TRADE_TERMS } from '../data/money-story.ts';
import { SOURCE } from '../source.ts';
import {
  findPartner,
  shellPrices,
  specialize,
  swapOnce,
  swapTwice,
} from './trade-barter/barter.ts';
import { moneyHistory } from './trade-barter/history.ts';

const terms = { terms: TRADE_TERMS, source: SOURCE };

export const tradeBarter: Topic = {
  id: 'trade_barter',
  name: 'From barter to money',
  about: 'See how people trade without money, why money helps, and why people specialize.',
  grades: [2, 6],
  keywords: ['barter', 'trade', 'swap', 'money', 'shells', 'specialize', 'history of money'],
  connected: ['producers_consumers'],
  prerequisites: ['goods_services'],
  standards: ['D2.Eco.4.3-5', 'D2.Eco.5.3-5', 'D2.Eco.5.6-8', 'CCSS.MATH.CONTENT.3.OA.A.3'],
  items: [
    swapOnce,
    findPartner,
    termForExample({ ...terms, difficulty: 2 }),
    matchTerms(terms),
    shellPrices,
    swapTwice,
    moneyHistory,
    specialize,
  ],
};
