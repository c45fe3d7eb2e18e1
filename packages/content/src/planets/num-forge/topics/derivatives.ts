import type { Topic } from '@planets/practice';
import {
  chainChoose,
  derivativeChoose,
  matchDerivatives,
  productChoose,
} from './derivatives/rules.ts';
import { criticalPoint, orderSlopesAt, slopeAt, tangent } from './derivatives/slopes.ts';

export const derivatives: Topic = {
  id: 'derivatives',
  name: 'Derivatives',
  about: 'Differentiate functions and use the derivative to find slopes and extreme points.',
  grades: [11, 12],
  keywords: [
    'calculus',
    'differentiate',
    'rate of change',
    'tangent',
    'maximum',
    'minimum',
    'power rule',
  ],
  connected: ['exponents_logs', 'trig_graphs'],
  prerequisites: ['limits', 'quadratics'],
  standards: [],
  items: [
    derivativeChoose,
    slopeAt,
    matchDerivatives,
    criticalPoint,
    tangent,
    orderSlopesAt,
    productChoose,
    chainChoose,
  ],
};
