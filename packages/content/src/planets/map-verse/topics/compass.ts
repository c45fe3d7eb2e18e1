import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { MAP_WORDS } from '../data/map-words.ts';
import {
  findSquare,
  orderPlaces,
  stepsBetween,
  whatIsThere,
  whichWay,
} from './compass/on-the-map.ts';
import { directionOnMap, orderOnMap } from './compass/on-outline-map.ts';
import { faceAndTurn, matchTurns } from './compass/turns.ts';

const source = 'National Geographic';

export const compass: Topic = {
  id: 'compass',
  name: 'Maps and directions',
  about: 'Read a simple map and find your way with north, east, south and west.',
  grades: [1, 4],
  keywords: ['north', 'south', 'east', 'west', 'map', 'compass', 'direction', 'grid', 'legend'],
  connected: ['map_symbols'],
  prerequisites: [],
  standards: ['D2.Geo.2.K-2', 'D2.Geo.3.K-2', 'D2.Geo.3.3-5'],
  items: [
    ...termQuestions(MAP_WORDS, source, [2, 4]),
    whichWay,
    whatIsThere,
    faceAndTurn,
    stepsBetween,
    findSquare,
    orderPlaces,
    matchTurns,
    directionOnMap,
    orderOnMap,
  ],
};
