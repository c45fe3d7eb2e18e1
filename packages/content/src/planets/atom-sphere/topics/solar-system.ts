import type { Topic } from '@planets/practice';
import { moonPhase, orderPhases } from './solar-system/moon.ts';
import {
  factOfPlanet,
  namePlanet,
  orderBySize,
  orderFromSun,
  planetByFact,
  yearsOfPlanets,
} from './solar-system/planets.ts';

export const solarSystem: Topic = {
  id: 'solar_system',
  name: 'The solar system and the Moon',
  about:
    'Know the eight planets, their order and what is special about each, and the phases of the Moon.',
  grades: [3, 7],
  keywords: ['planets', 'Sun', 'Moon', 'phases', 'orbit', 'space', 'Mars', 'Jupiter', 'astronomy'],
  connected: ['weather_water', 'forces_motion', 'rocks_earth'],
  prerequisites: ['light_sound'],
  standards: ['MS-ESS1-1', 'MS-ESS1-3'],
  items: [
    planetByFact,
    factOfPlanet,
    namePlanet,
    orderFromSun,
    orderBySize,
    moonPhase,
    orderPhases,
    yearsOfPlanets,
  ],
};
