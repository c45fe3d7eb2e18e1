import type { Topic } from '@planets/practice';
import { countSolutions, solveQuadratic, vertexX } from './quadratics/equations.ts';
import {
  expandChoose,
  factorChoose,
  matchFactors,
  missingSquare,
  orderQuadraticSteps,
} from './quadratics/factoring.ts';

export const quadratics: Topic = {
  id: 'quadratics',
  name: 'Quadratics and factoring',
  about: 'Multiply out, factor and solve quadratic expressions and equations.',
  grades: [9, 11],
  keywords: ['parabola', 'roots', 'zeros', 'vertex', 'discriminant', 'binomial', 'square'],
  connected: ['radicals', 'exponential_growth'],
  prerequisites: ['factoring', 'linear_equations'],
  standards: [
    'CCSS.MATH.CONTENT.HSA.SSE.A.2',
    'CCSS.MATH.CONTENT.HSA.SSE.B.3.A',
    'CCSS.MATH.CONTENT.HSA.APR.A.1',
    'CCSS.MATH.CONTENT.HSA.REI.B.4.B',
    'CCSS.MATH.CONTENT.HSF.IF.C.8.A',
  ],
  items: [
    factorChoose,
    solveQuadratic,
    expandChoose,
    matchFactors,
    orderQuadraticSteps,
    missingSquare,
    vertexX,
    countSolutions,
  ],
};
