import type { Topic } from '@planets/practice';
import { everyOfKind, kindOfCase, pairCases } from '../../../authoring/cases.ts';
import { RESOURCE_CASES, RESOURCE_KINDS } from '../data/resources.ts';
import { SOURCE } from '../source.ts';
import {
  betterTool,
  madeInHours,
  orderMaking,
  stallTable,
  whoIsWho,
} from './producers-consumers/market-day.ts';

const resources = {
  kinds: RESOURCE_KINDS,
  cases: RESOURCE_CASES,
  ask: 'What is it?',
  look: 'Does it come from nature, is it a person, does it help to make things, or is it ready to be sold?',
  source: SOURCE,
};

export const producersConsumers: Topic = {
  id: 'producers_consumers',
  name: 'Producers, consumers and resources',
  about: 'Tell who makes things and who uses them, and what it takes to make a good.',
  grades: [1, 4],
  keywords: ['producer', 'consumer', 'resources', 'tools', 'workers', 'make', 'market'],
  connected: ['goods_services'],
  prerequisites: [],
  standards: ['D2.Eco.3.K-2', 'D2.Eco.13.K-2', 'D2.Eco.3.3-5', 'D2.Eco.13.3-5'],
  items: [
    whoIsWho,
    kindOfCase(resources),
    orderMaking,
    everyOfKind(resources),
    pairCases(resources),
    madeInHours,
    betterTool,
    stallTable,
  ],
};
