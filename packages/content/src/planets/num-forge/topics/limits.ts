import type { Topic } from '@planets/practice';
import {
  atInfinity,
  cancel,
  conjugate,
  differenceQuotient,
  oneSided,
  sineLimit,
  substitute,
} from './limits/calculating.ts';
import { continuity, discontinuities, fromGraph, fromTable, piecewise } from './limits/reading.ts';

export const limits: Topic = {
  id: 'limits',
  name: 'Limits and continuity',
  about: 'Find what a function comes close to, and tell where it is continuous.',
  grades: [11, 12],
  keywords: ['limit', 'approaches', 'continuous', 'asymptote', 'infinity', 'one-sided', 'calculus'],
  connected: ['sequences_series'],
  prerequisites: ['functions_inverse', 'rational_expressions'],
  standards: [],
  items: [
    fromTable,
    substitute,
    fromGraph,
    cancel,
    piecewise,
    oneSided,
    atInfinity,
    discontinuities,
    continuity,
    conjugate,
    differenceQuotient,
    sineLimit,
  ],
};
