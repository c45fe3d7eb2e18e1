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
  connected: ['linear_equations', 'slope_functions', 'exponents_logs', 'derivatives'],
  prerequisites: [],
  standards: [],
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
