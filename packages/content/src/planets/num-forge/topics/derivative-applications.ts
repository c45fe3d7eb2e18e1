import type { Topic } from '@planets/practice';
import { fence } from './derivative-applications/fence.ts';
import { meaning, motion, relatedRates } from './derivative-applications/rates.ts';
import { lhopital, linearize, meanValue } from './derivative-applications/tangents.ts';
import {
  closedInterval,
  extremum,
  fromDerivative,
  increasing,
  inflection,
  matchShape,
} from './derivative-applications/shape.ts';

export const derivativeApplications: Topic = {
  id: 'derivative_applications',
  name: 'Using derivatives',
  about: 'Find extremes, describe graphs and motion, and solve problems with rates.',
  grades: [12, 12],
  keywords: [
    'optimization',
    'maximum',
    'minimum',
    'velocity',
    'inflection',
    'related rates',
    'tangent',
  ],
  connected: ['integrals'],
  prerequisites: ['derivatives'],
  standards: [],
  items: [
    meaning,
    motion,
    matchShape,
    inflection,
    increasing,
    extremum,
    fromDerivative,
    meanValue,
    linearize,
    lhopital,
    closedInterval,
    fence,
    relatedRates,
  ],
};
