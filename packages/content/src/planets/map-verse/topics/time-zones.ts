import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { TIME_WORDS } from '../data/zones.ts';
import { hoursBetween, orderClocks, timeThere } from './time-zones/clocks.ts';
import { flightArrival } from './time-zones/flights.ts';
import { degreesAndHours } from './time-zones/longitude.ts';
import { source } from './time-zones/zones.ts';

export const timeZones: Topic = {
  id: 'time_zones',
  name: 'Time zones',
  about: 'Work out what time it is elsewhere on Earth, and why.',
  grades: [6, 10],
  keywords: ['time', 'UTC', 'clock', 'longitude', 'date line', 'travel', 'Earth rotation'],
  connected: ['countries'],
  prerequisites: ['scale_coordinates'],
  standards: [],
  items: [
    // Version 2: a hint of UTC no longer spells out what may be typed.
    ...termQuestions(TIME_WORDS, source).map((asked) => ({ ...asked, version: 2 })),
    timeThere,
    hoursBetween,
    degreesAndHours,
    orderClocks,
    flightArrival,
  ],
};
