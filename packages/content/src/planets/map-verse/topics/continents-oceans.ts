import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import {
  continentByFact,
  factOfContinent,
  matchContinents,
  oceanByFact,
  typeContinent,
} from './continents-oceans/facts.ts';
import { labelWorld, nameWorldMark } from './continents-oceans/on-world-map.ts';
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
  connected: ['map_symbols'],
  prerequisites: ['compass'],
  standards: ['D2.Geo.3.K-2', 'D2.Geo.6.K-2', 'D2.Geo.3.3-5'],
  mastery: FACTS,
  items: [
    continentByFact,
    oceanByFact,
    factOfContinent,
    continentOfCountry,
    findAll,
    orderBySize,
    matchContinents,
    typeContinent,
    nameWorldMark,
    labelWorld,
  ],
};
