import type { Topic } from '@planets/practice';
import {
  biteTable,
  checkIt,
  divideExact,
  howManyDigits,
  matchDivisions,
  splitDivide,
  withRest,
} from './long-division/dividing.ts';
import { decimalQuotient, estimate, findTotal, meaning, orderWork } from './long-division/using.ts';

export const longDivision: Topic = {
  id: 'long_division',
  name: 'Dividing larger numbers',
  about: 'Divide numbers of several digits, check the result, and say what a remainder means.',
  grades: [4, 6],
  keywords: ['long division', 'quotient', 'remainder', 'divisor', 'partial quotients', 'divide'],
  connected: ['factors_multiples', 'rounding'],
  prerequisites: ['times_facts', 'multiply_multi_digit'],
  standards: [
    'CCSS.MATH.CONTENT.4.NBT.B.6',
    'CCSS.MATH.CONTENT.5.NBT.B.6',
    'CCSS.MATH.CONTENT.6.NS.B.2',
    'CCSS.MATH.CONTENT.4.OA.A.3',
  ],
  items: [
    howManyDigits,
    estimate,
    biteTable,
    checkIt,
    divideExact,
    withRest,
    splitDivide,
    orderWork,
    matchDivisions,
    meaning,
    findTotal,
    decimalQuotient,
  ],
};
