import type { Topic } from '@planets/practice';
import { addFractions, multiplyDivide } from './rational-expressions/calculating.ts';
import { holesAsymptotes } from './rational-expressions/holes-asymptotes.ts';
import {
  falseSolution,
  orderSolution,
  solveRational,
  together,
} from './rational-expressions/solving.ts';
import {
  commonDenominator,
  excluded,
  simplify,
  simplifyTyped,
} from './rational-expressions/simplifying.ts';

export const rationalExpressions: Topic = {
  id: 'rational_expressions',
  name: 'Rational expressions',
  about: 'Calculate with fractions of polynomials, and solve equations with them.',
  grades: [10, 12],
  keywords: ['algebraic fractions', 'simplify', 'denominator', 'domain', 'asymptote', 'undefined'],
  connected: ['radicals'],
  prerequisites: ['factoring', 'divide_fractions'],
  standards: [
    'CCSS.MATH.CONTENT.HSA.APR.D.6',
    'CCSS.MATH.CONTENT.HSA.APR.D.7',
    'CCSS.MATH.CONTENT.HSA.REI.A.2',
    'CCSS.MATH.CONTENT.HSF.IF.C.7.D',
  ],
  items: [
    excluded,
    commonDenominator,
    simplify,
    simplifyTyped,
    multiplyDivide,
    solveRational,
    orderSolution,
    addFractions,
    together,
    holesAsymptotes,
    falseSolution,
  ],
};
