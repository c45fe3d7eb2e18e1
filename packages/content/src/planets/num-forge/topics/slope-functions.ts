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
  connected: ['scatter_plots', 'similarity_scale'],
  prerequisites: ['linear_equations', 'proportional_relations'],
  standards: [
    'CCSS.MATH.CONTENT.8.EE.B.5',
    'CCSS.MATH.CONTENT.8.EE.B.6',
    'CCSS.MATH.CONTENT.8.F.A.1',
    'CCSS.MATH.CONTENT.8.F.A.3',
    'CCSS.MATH.CONTENT.8.F.B.4',
    'CCSS.MATH.CONTENT.HSF.IF.A.2',
    'CCSS.MATH.CONTENT.HSF.IF.B.6',
    'CCSS.MATH.CONTENT.HSF.LE.A.2',
    'CCSS.MATH.CONTENT.HSG.GPE.B.5',
  ],
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
