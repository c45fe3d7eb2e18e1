import type { Topic } from '@planets/practice';
import { equationFromGraph, evaluateFunction, zeroOfLine } from './slope-functions/functions.ts';
import {
  matchSlopes,
  orderSlopes,
  parallel,
  slopeOfPoints,
  slopeOfTable,
} from './slope-functions/slope.ts';

export const slopeFunctions: Topic = {
  id: 'slope_functions',
  name: 'Slope and linear functions',
  about: 'Find the slope of a line, write its equation and work with functions.',
  grades: [8, 10],
  keywords: ['gradient', 'rate of change', 'intercept', 'graph', 'line', 'f(x)', 'parallel'],
  connected: ['linear_equations', 'ratios', 'quadratics', 'derivatives'],
  prerequisites: [],
  standards: [],
  items: [
    slopeOfPoints,
    equationFromGraph,
    evaluateFunction,
    slopeOfTable,
    matchSlopes,
    orderSlopes,
    parallel,
    zeroOfLine,
  ],
};
