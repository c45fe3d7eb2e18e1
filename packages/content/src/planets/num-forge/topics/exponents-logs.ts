import type { Topic } from '@planets/practice';
import { laws, matchPowers, negativeExponent, orderPowers } from './exponents-logs/exponents.ts';
import { exponentialEquation, logLaws, logValue, matchLogs } from './exponents-logs/logarithms.ts';

export const exponentsLogs: Topic = {
  id: 'exponents_logs',
  name: 'Exponents and logarithms',
  about: 'Use the laws of exponents, and undo powers with logarithms.',
  grades: [9, 12],
  keywords: ['powers', 'roots', 'log', 'exponential', 'negative exponents', 'scientific'],
  connected: ['quadratics', 'derivatives', 'trigonometry', 'slope_functions'],
  prerequisites: [],
  standards: [],
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
