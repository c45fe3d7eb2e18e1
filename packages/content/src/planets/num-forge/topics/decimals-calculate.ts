import type { Topic } from '@planets/practice';
import {
  addUneven,
  placeDecimal,
  subtractDecimals,
  tenthsAndHundredths,
  upToWhole,
} from './decimals-calculate/adding.ts';
import {
  laps,
  multiplyDecimals,
  orderProducts,
  placeThePoint,
} from './decimals-calculate/multiplying.ts';
import { divideDecimals, sameQuotient } from './decimals-calculate/dividing.ts';

export const decimalsCalculate: Topic = {
  id: 'decimals_calculate',
  name: 'Calculating with decimals',
  about: 'Add, subtract, multiply and divide decimals, and know where the point belongs.',
  grades: [4, 6],
  keywords: [
    'decimal point',
    'tenths',
    'hundredths',
    'thousandths',
    'adding decimals',
    'multiplying decimals',
    'dividing decimals',
  ],
  connected: ['fractions_add', 'factors_multiples'],
  prerequisites: ['place_value', 'fractions_compare'],
  standards: [
    'CCSS.MATH.CONTENT.4.NF.C.5',
    'CCSS.MATH.CONTENT.4.NF.C.6',
    'CCSS.MATH.CONTENT.5.NBT.B.7',
    'CCSS.MATH.CONTENT.6.NS.B.3',
  ],
  items: [
    placeDecimal,
    tenthsAndHundredths,
    addUneven,
    subtractDecimals,
    upToWhole,
    placeThePoint,
    multiplyDecimals,
    divideDecimals,
    orderProducts,
    sameQuotient,
    laps,
  ],
};
