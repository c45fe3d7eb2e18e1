import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { POPULATION_WORDS } from '../data/population-words.ts';
import { densest, findDensity, orderDensity } from './population/densities.ts';
import { doublingTime, growthInChart, naturalIncrease } from './population/growth.ts';
import { source } from './population/source.ts';

export const population: Topic = {
  id: 'population',
  name: 'Population and density',
  about:
    'Work with population density, birth and death rates and growth, and explain why people move.',
  grades: [8, 12],
  keywords: [
    'people',
    'density',
    'birth rate',
    'growth',
    'migration',
    'census',
    'demography',
    'city',
  ],
  connected: ['culture_movement'],
  prerequisites: ['countries'],
  standards: ['D2.Geo.12.6-8', 'D2.Geo.3.9-12'],
  items: [
    ...termQuestions(POPULATION_WORDS, source),
    findDensity,
    densest,
    orderDensity,
    naturalIncrease,
    doublingTime,
    growthInChart,
  ],
};
