import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import {
  allInRegion,
  capitalOfState,
  labelStates,
  matchStateCapitals,
  nameState,
  orderStates,
  stateOfFact,
  typeStateCapital,
} from './us-states/asking.ts';

export const usStates: Topic = {
  id: 'us_states',
  name: 'The fifty states',
  about:
    'Find the states on the map, and know their capitals, their regions and what they are known for.',
  grades: [3, 8],
  keywords: ['states', 'capitals', 'United States', 'Midwest', 'Northeast', 'South', 'West', 'map'],
  connected: ['capitals'],
  prerequisites: ['map_symbols', 'compass'],
  standards: ['D2.Geo.2.3-5', 'D2.Geo.3.3-5', 'D2.Geo.2.6-8'],
  mastery: FACTS,
  items: [
    nameState,
    stateOfFact,
    capitalOfState,
    labelStates,
    allInRegion,
    matchStateCapitals,
    orderStates,
    typeStateCapital,
  ],
};
