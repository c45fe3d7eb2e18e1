import type { Topic } from '@planets/practice';
import {
  chooseAntiderivative,
  findF,
  fundamental,
  matchBasics,
  substitution,
} from './integrals/antiderivatives.ts';
import { averageValue, distance, riemann } from './integrals/adding-up.ts';
import { between, revolution } from './integrals/areas.ts';
import { definite, geometric, properties } from './integrals/definite.ts';

export const integrals: Topic = {
  id: 'integrals',
  name: 'Integrals',
  about: 'Find antiderivatives, areas, averages and volumes with integrals.',
  grades: [12, 12],
  keywords: [
    'antiderivative',
    'area',
    'definite',
    'substitution',
    'riemann',
    'accumulate',
    'calculus',
  ],
  connected: ['derivative_applications', 'sequences_series'],
  prerequisites: ['derivatives'],
  standards: [],
  items: [
    chooseAntiderivative,
    findF,
    matchBasics,
    definite,
    geometric,
    properties,
    riemann,
    fundamental,
    averageValue,
    substitution,
    between,
    revolution,
    distance,
  ],
};
