import type { Topic } from '@planets/practice';
import { pickIrrational, whichIrrational } from './square-roots/numbers.ts';
import { between, findRoot, matchRoots, placeRoot, solveSquare } from './square-roots/roots.ts';
import { orderReal, repeatingToFraction, squareAndCube } from './square-roots/using.ts';

export const squareRoots: Topic = {
  id: 'square_roots',
  name: 'Square roots and irrational numbers',
  about: 'Find square and cube roots, estimate them and tell rational from irrational numbers.',
  grades: [8, 9],
  keywords: [
    'root',
    'cube root',
    'radical',
    'irrational',
    'rational',
    'real numbers',
    'perfect square',
  ],
  connected: ['scientific_notation', 'volume'],
  prerequisites: ['factors_multiples', 'area_perimeter', 'integers'],
  standards: [
    'CCSS.MATH.CONTENT.8.NS.A.1',
    'CCSS.MATH.CONTENT.8.NS.A.2',
    'CCSS.MATH.CONTENT.8.EE.A.2',
  ],
  items: [
    findRoot,
    matchRoots,
    between,
    whichIrrational,
    placeRoot,
    pickIrrational,
    solveSquare,
    orderReal,
    repeatingToFraction,
    squareAndCube,
  ],
};
