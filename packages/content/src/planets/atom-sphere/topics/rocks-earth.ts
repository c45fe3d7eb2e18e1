import type { Topic } from '@planets/practice';
import { groupOf } from '../ask/sorting.ts';
import {
  CHANGES_OF_ROCK,
  FINDS,
  PLACES_ONCE,
  ROCKS,
  ROCK_SCENES,
  ROCK_TYPES,
} from '../data/rocks.ts';
import { scratchTest } from './rocks-earth/hardness.ts';
import { findLayer, labelEarth } from './rocks-earth/pictures.ts';
import { layerYears, orderStrata, plateSpeed } from './rocks-earth/time.ts';

const source = 'U.S. Geological Survey';

export const rocksEarth: Topic = {
  id: 'rocks_earth',
  name: 'Rocks, fossils and layers of the Earth',
  about:
    'Know the layers of the Earth and the rock cycle, and read the past from rocks and fossils.',
  grades: [4, 8],
  keywords: [
    'rock cycle',
    'igneous',
    'sedimentary',
    'metamorphic',
    'fossil',
    'mantle',
    'core',
    'volcano',
    'erosion',
    'geology',
    'plates',
  ],
  connected: ['solar_system', 'states_of_matter'],
  prerequisites: ['weather_water'],
  standards: ['4-ESS1-1', '4-ESS2-1', 'MS-ESS1-4', 'MS-ESS2-1'],
  items: [
    findLayer,
    labelEarth,
    groupOf({
      id: 'rock-type',
      difficulty: 2,
      groups: ROCK_TYPES,
      cases: ROCKS,
      source,
      hint: 'Was it melted before, was it loose grains, or was it another rock that was changed?',
      ask: (what) => `${what}\n\nWhat kind of rock is that?`,
    }),
    groupOf({
      id: 'rock-change',
      difficulty: 3,
      standards: ['4-ESS2-1', 'MS-ESS2-1'],
      groups: CHANGES_OF_ROCK,
      cases: ROCK_SCENES,
      source,
      hint: 'Does something break, move, come to rest, turn liquid or turn hard?',
      ask: (what) => `${what}\n\nWhich step of the rock cycle is that?`,
    }),
    groupOf({
      id: 'place-once',
      difficulty: 1,
      standards: ['4-ESS1-1'],
      groups: PLACES_ONCE,
      cases: FINDS,
      source,
      hint: 'Where do such plants and animals live, or where is such a thing made, today?',
      ask: (what) => `${what}\n\nWhat was this place most likely once?`,
    }),
    orderStrata,
    layerYears,
    scratchTest,
    plateSpeed,
  ],
};
