import type { Topic } from '@planets/practice';
import { everyOfKind, kindOfCase } from '../../../authoring/cases.ts';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { MARKET_CASES, MARKET_KINDS, MARKET_TERMS } from '../data/market-structures.ts';
import { SOURCE } from '../source.ts';
import {
  concentration,
  placeEquilibrium,
  readShare,
  shareTable,
} from './markets-competition/shares.ts';

const terms = { terms: MARKET_TERMS, source: SOURCE };
const cases = {
  kinds: MARKET_KINDS,
  cases: MARKET_CASES,
  ask: 'What kind of market is this?',
  look: 'Ask how many sellers there are, and whether they sell the very same thing.',
  source: SOURCE,
};

export const marketsCompetition: Topic = {
  id: 'markets_competition',
  name: 'Markets and competition',
  about:
    'Tell kinds of markets apart, work out market shares, and see what competition does to prices.',
  grades: [6, 10],
  keywords: ['competition', 'monopoly', 'oligopoly', 'market share', 'cartel', 'patent', 'merger'],
  connected: ['business_kinds'],
  prerequisites: ['supply_demand'],
  standards: ['CCSS.MATH.CONTENT.6.RP.A.3.C', 'D2.Eco.4.6-8', 'D2.Eco.4.9-12', 'D2.Eco.5.9-12'],
  items: [
    matchTerms({ ...terms, difficulty: 1 }),
    readShare,
    termForMeaning(terms),
    termForExample(terms),
    kindOfCase({ ...cases, difficulty: 3 }),
    everyOfKind({ ...cases, difficulty: 4 }),
    shareTable,
    placeEquilibrium,
    concentration,
  ],
};
