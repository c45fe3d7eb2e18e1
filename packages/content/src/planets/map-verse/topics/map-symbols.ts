import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { labelPlan, matchSigns, nearestOf, partOfMap, usualSign } from './map-symbols/placing.ts';
import { howManyOf, tableOfPlan, whatStands, whichSign } from './map-symbols/reading-keys.ts';

export const mapSymbols: Topic = {
  id: 'map_symbols',
  name: 'Map signs and keys',
  about: 'Read simple plans with the help of a key, and know the signs that most maps use.',
  grades: [1, 4],
  keywords: ['symbol', 'key', 'legend', 'plan', 'sign', 'map', 'title', 'scale bar'],
  connected: ['compass'],
  prerequisites: [],
  standards: ['D2.Geo.1.K-2', 'D2.Geo.3.K-2', 'D2.Geo.1.3-5'],
  mastery: FACTS,
  items: [
    whatStands,
    whichSign,
    howManyOf,
    usualSign,
    labelPlan,
    tableOfPlan,
    matchSigns,
    nearestOf,
    partOfMap,
  ],
};
