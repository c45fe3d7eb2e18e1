import type { Topic } from '@planets/practice';
import { meaningOfPoint, pointOfLine, readRate } from './proportional-relations/graphs.ts';
import {
  constantOfTable,
  fillTable,
  whichEquation,
  whichPoints,
  writeExpression,
} from './proportional-relations/tables.ts';
import { compareRates, mapScale } from './proportional-relations/comparing.ts';

export const proportionalRelations: Topic = {
  id: 'proportional_relations',
  name: 'Proportional relations',
  about: 'Recognize steady rates in tables, graphs and equations, and work with their constant.',
  grades: [7, 8],
  keywords: [
    'proportion',
    'constant of proportionality',
    'unit rate',
    'direct variation',
    'graph',
    'scale',
  ],
  connected: ['percent_change', 'linear_equations'],
  prerequisites: ['ratios', 'coordinate_plane'],
  standards: [
    'CCSS.MATH.CONTENT.7.RP.A.2',
    'CCSS.MATH.CONTENT.7.G.A.1',
    'CCSS.MATH.CONTENT.8.EE.B.5',
  ],
  items: [
    fillTable,
    constantOfTable,
    whichEquation,
    whichPoints,
    readRate,
    pointOfLine,
    writeExpression,
    meaningOfPoint,
    compareRates,
    mapScale,
  ],
};
