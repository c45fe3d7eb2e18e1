import type { Topic } from '@planets/practice';
import {
  continentByFact,
  factOfContinent,
  matchContinents,
  oceanByFact,
  typeContinent,
} from './continents-oceans/facts.ts';
import { continentOfCountry, findAll, orderBySize } from './continents-oceans/map.ts';

export const continentsOceans: Topic = {
  id: 'continents_oceans',
  name: 'Continents and oceans',
  about: 'Know the seven continents and the five oceans, and what is found on each.',
  grades: [1, 4],
  keywords: [
    'Africa',
    'Asia',
    'Europe',
    'America',
    'Antarctica',
    'Australia',
    'Pacific',
    'Atlantic',
    'world map',
  ],
  connected: ['compass', 'capitals'],
  prerequisites: [],
  standards: [],
  items: [
    continentByFact,
    oceanByFact,
    factOfContinent,
    continentOfCountry,
    findAll,
    orderBySize,
    matchContinents,
    typeContinent,
  ],
};
