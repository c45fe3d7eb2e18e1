import type { Topic } from '@planets/practice';
import { addSubtract, degree, evaluate, standardForm } from './polynomials/adding.ts';
import { divide, endBehavior, missingCoefficient, remainder } from './polynomials/dividing.ts';
import {
  coefficients,
  monomialProduct,
  multiply,
  specialProduct,
} from './polynomials/multiplying.ts';

export const polynomials: Topic = {
  id: 'polynomials',
  name: 'Polynomials',
  about: 'Add, multiply and divide polynomials, and read off how their graphs run.',
  grades: [9, 11],
  keywords: ['degree', 'coefficient', 'expand', 'foil', 'binomial', 'remainder', 'long division'],
  connected: ['exponents_logs'],
  prerequisites: ['equivalent_expressions', 'integers'],
  standards: [
    'CCSS.MATH.CONTENT.HSA.APR.A.1',
    'CCSS.MATH.CONTENT.HSA.APR.B.2',
    'CCSS.MATH.CONTENT.HSA.APR.C.4',
    'CCSS.MATH.CONTENT.HSA.APR.D.6',
    'CCSS.MATH.CONTENT.HSA.SSE.A.1.A',
    'CCSS.MATH.CONTENT.HSF.IF.C.7.C',
  ],
  items: [
    degree,
    standardForm,
    addSubtract,
    monomialProduct,
    evaluate,
    multiply,
    specialProduct,
    endBehavior,
    coefficients,
    divide,
    remainder,
    missingCoefficient,
  ],
};
