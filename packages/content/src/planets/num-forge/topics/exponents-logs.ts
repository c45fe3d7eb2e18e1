import type { Topic } from '@planets/practice';
import { laws, matchPowers, negativeExponent, orderPowers } from './exponents-logs/exponents.ts';
import { exponentialEquation, logLaws, logValue, matchLogs } from './exponents-logs/logarithms.ts';

export const exponentsLogs: Topic = {
  id: 'exponents_logs',
  name: 'Exponents and logarithms',
  about: 'Use the laws of exponents, and undo powers with logarithms.',
  grades: [9, 12],
  keywords: ['powers', 'roots', 'log', 'exponential', 'negative exponents', 'scientific'],
  connected: ['radicals', 'exponential_growth', 'sequences_series'],
  prerequisites: ['scientific_notation', 'expressions'],
  standards: [
    'CCSS.MATH.CONTENT.HSN.RN.A.1',
    'CCSS.MATH.CONTENT.HSN.RN.A.2',
    'CCSS.MATH.CONTENT.HSA.SSE.B.3.C',
    'CCSS.MATH.CONTENT.HSF.BF.B.5',
    'CCSS.MATH.CONTENT.HSF.LE.A.4',
  ],
  items: [
    laws,
    negativeExponent,
    matchPowers,
    orderPowers,
    exponentialEquation,
    logValue,
    logLaws,
    matchLogs,
  ],
};
