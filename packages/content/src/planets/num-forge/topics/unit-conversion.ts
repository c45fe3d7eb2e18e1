import type { Topic } from '@planets/practice';
import { matchEqual, orderAmounts, toLarger, toSmaller } from './unit-conversion/converting.ts';
import { cutStory, sensibleUnit } from './unit-conversion/sense.ts';
import { betweenSystems, convertRate } from './unit-conversion/rates.ts';
import { chainTable, convertTable } from './unit-conversion/tables.ts';

export const unitConversion: Topic = {
  id: 'unit_conversion',
  name: 'Converting units',
  about: 'Change between units of length, weight, volume and time, and choose the unit that fits.',
  grades: [4, 7],
  keywords: [
    'measurement',
    'metric',
    'customary',
    'feet',
    'inches',
    'meters',
    'grams',
    'liters',
    'ounces',
    'minutes',
  ],
  connected: ['decimals_calculate', 'area_perimeter'],
  prerequisites: ['times_facts', 'measuring_length'],
  standards: [
    'CCSS.MATH.CONTENT.4.MD.A.1',
    'CCSS.MATH.CONTENT.4.MD.A.2',
    'CCSS.MATH.CONTENT.5.MD.A.1',
    'CCSS.MATH.CONTENT.6.RP.A.3.D',
  ],
  items: [
    sensibleUnit,
    toSmaller,
    convertTable,
    matchEqual,
    orderAmounts,
    chainTable,
    toLarger,
    betweenSystems,
    cutStory,
    convertRate,
  ],
};
