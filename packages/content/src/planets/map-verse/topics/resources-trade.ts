import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { caseQuestions } from '../ask/cases.ts';
import { SECTORS } from '../data/sector-scenes.ts';
import { TRADE_WORDS } from '../data/trade-words.ts';
import {
  orderChain,
  sortResources,
  source,
  tradeBalance,
  whoTrades,
} from './resources-trade/trading.ts';

const [findWord, findMeaning, , typeWord] = termQuestions(TRADE_WORDS, source);
const [whichIdea, whichScene] = caseQuestions(SECTORS, {
  which: 'To which sector of the economy does this work belong?',
  scene: 'Which of these belongs to the * of the economy?',
  pairs: 'Pair each work with its sector.',
  difficulty: 2,
  source: 'U.S. Bureau of Labor Statistics and National Geographic',
});

export const resourcesTrade: Topic = {
  id: 'resources_trade',
  name: 'Resources, work and trade',
  about: 'Tell which resources come again, how goods are made, and why countries trade.',
  grades: [5, 10],
  keywords: [
    'export',
    'import',
    'oil',
    'mining',
    'farming',
    'industry',
    'renewable',
    'supply chain',
  ],
  connected: ['countries'],
  prerequisites: ['settlements_cities'],
  standards: ['D2.Geo.11.3-5', 'D2.Geo.11.6-8', 'D2.Geo.11.9-12'],
  items: [
    orderChain,
    sortResources,
    findWord!,
    findMeaning!,
    whichIdea!,
    whichScene!,
    whoTrades,
    typeWord!,
    tradeBalance,
  ],
};
