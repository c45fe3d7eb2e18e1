import type { Topic } from '@planets/practice';
import {
  composeRule,
  composeValue,
  decompose,
  domain,
  fromTable,
  transform,
} from './functions-inverse/composing.ts';
import {
  inverseChoose,
  inverseRule,
  inverseValue,
  mirrorPoint,
  oneToOne,
  orderInverse,
} from './functions-inverse/inverting.ts';

export const functionsInverse: Topic = {
  id: 'functions_inverse',
  name: 'Composed and inverse functions',
  about: 'Put functions into each other, undo them, and move their graphs.',
  grades: [10, 12],
  keywords: ['composition', 'inverse', 'f(g(x))', 'domain', 'transformation', 'one-to-one', 'undo'],
  connected: ['exponents_logs'],
  prerequisites: ['slope_functions', 'quadratics'],
  standards: [
    'CCSS.MATH.CONTENT.HSF.BF.A.1.C',
    'CCSS.MATH.CONTENT.HSF.BF.B.3',
    'CCSS.MATH.CONTENT.HSF.BF.B.4',
    'CCSS.MATH.CONTENT.HSF.BF.B.4.A',
    'CCSS.MATH.CONTENT.HSF.BF.B.4.C',
    'CCSS.MATH.CONTENT.HSF.IF.A.1',
    'CCSS.MATH.CONTENT.HSF.IF.B.5',
  ],
  items: [
    fromTable,
    composeValue,
    inverseValue,
    mirrorPoint,
    orderInverse,
    domain,
    composeRule,
    inverseRule,
    transform,
    inverseChoose,
    decompose,
    oneToOne,
  ],
};
