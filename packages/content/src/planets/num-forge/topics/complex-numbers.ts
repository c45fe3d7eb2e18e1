import type { Topic } from '@planets/practice';
import {
  addSubtract,
  matchRoots,
  modulus,
  negativeRoot,
  onPlane,
  pickMinusOne,
  powerOfI,
} from './complex-numbers/basics.ts';
import {
  conjugateProduct,
  divide,
  highPower,
  multiply,
  quadratic,
} from './complex-numbers/products.ts';

export const complexNumbers: Topic = {
  id: 'complex_numbers',
  name: 'Complex numbers',
  about: 'Calculate with i, draw complex numbers and solve every quadratic equation.',
  grades: [10, 12],
  keywords: ['imaginary', 'i', 'conjugate', 'complex plane', 'modulus', 'absolute value', 'roots'],
  connected: ['circle_equations', 'vectors'],
  prerequisites: ['quadratics', 'radicals'],
  standards: [
    'CCSS.MATH.CONTENT.HSN.CN.A.1',
    'CCSS.MATH.CONTENT.HSN.CN.A.2',
    'CCSS.MATH.CONTENT.HSN.CN.A.3',
    'CCSS.MATH.CONTENT.HSN.CN.B.4',
    'CCSS.MATH.CONTENT.HSN.CN.B.5',
    'CCSS.MATH.CONTENT.HSN.CN.C.7',
    'CCSS.MATH.CONTENT.HSA.REI.B.4.B',
  ],
  items: [
    powerOfI,
    onPlane,
    negativeRoot,
    addSubtract,
    matchRoots,
    multiply,
    conjugateProduct,
    modulus,
    pickMinusOne,
    quadratic,
    divide,
    highPower,
  ],
};
