import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { CLIMATE_WORDS } from '../data/climate-words.ts';
import { source } from './climate/degrees.ts';
import { colderWithHeight, orderLatitude, whichBiome } from './climate/regions.ts';
import { rainGraph, temperatureRange, weatherOrClimate } from './climate/weather.ts';

export const climate: Topic = {
  id: 'climate',
  name: 'Weather, climate and biomes',
  about: 'Tell weather from climate, read climate graphs, and know the large biomes of Earth.',
  grades: [4, 8],
  keywords: [
    'weather',
    'rain',
    'temperature',
    'desert',
    'rainforest',
    'tundra',
    'biome',
    'seasons',
  ],
  connected: ['scale_coordinates'],
  prerequisites: ['landforms', 'hemispheres_zones'],
  standards: ['D2.Geo.10.3-5', 'D2.Geo.10.6-8'],
  items: [
    ...termQuestions(CLIMATE_WORDS, source),
    weatherOrClimate,
    rainGraph,
    temperatureRange,
    colderWithHeight,
    orderLatitude,
    whichBiome,
  ],
};
