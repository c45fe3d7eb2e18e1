import type { Topic } from '@planets/practice';
import { addDecimals, orderDecimals, shiftPoint } from './decimals-percent/decimals.ts';
import { discount, percentOf } from './decimals-percent/percent.ts';
import { matchForms, sameValue, toPercent } from './decimals-percent/equal-forms.ts';

export const decimalsPercent: Topic = {
  id: 'decimals_percent',
  name: 'Decimals and percent',
  about: 'Calculate with decimals and move between decimals, fractions and percent.',
  grades: [5, 7],
  keywords: ['decimal point', 'tenths', 'hundredths', 'percentage', 'discount', 'sale'],
  connected: ['ratios', 'divide_fractions'],
  prerequisites: ['decimals_calculate', 'fractions_compare'],
  standards: [
    'CCSS.MATH.CONTENT.5.NBT.A.2',
    'CCSS.MATH.CONTENT.5.NBT.A.3.B',
    'CCSS.MATH.CONTENT.5.NBT.B.7',
    'CCSS.MATH.CONTENT.6.RP.A.3.C',
    'CCSS.MATH.CONTENT.7.RP.A.3',
  ],
  items: [
    toPercent,
    addDecimals,
    shiftPoint,
    percentOf,
    matchForms,
    orderDecimals,
    discount,
    sameValue,
  ],
};
