import type { Topic } from '@planets/practice';
import { chain, howMuchLonger, lengthStory, orderStrips } from './measuring-length/comparing.ts';
import {
  brokenRuler,
  countCubes,
  endsWhere,
  fairMeasure,
  fractionInch,
  readRuler,
} from './measuring-length/rulers.ts';
import { bestEstimate, convert, matchUnit } from './measuring-length/units.ts';

export const measuringLength: Topic = {
  id: 'measuring_length',
  name: 'Measuring length',
  about: 'Compare lengths, read a ruler, and choose and change units.',
  grades: [1, 4],
  keywords: [
    'ruler',
    'centimeters',
    'inches',
    'meters',
    'longer',
    'shorter',
    'how long',
    'estimate',
  ],
  connected: ['shapes_solid', 'picture_graphs'],
  prerequisites: ['comparing_numbers'],
  standards: [
    'CCSS.MATH.CONTENT.1.MD.A.1',
    'CCSS.MATH.CONTENT.1.MD.A.2',
    'CCSS.MATH.CONTENT.2.MD.A.1',
    'CCSS.MATH.CONTENT.2.MD.A.3',
    'CCSS.MATH.CONTENT.2.MD.A.4',
    'CCSS.MATH.CONTENT.2.MD.B.5',
    'CCSS.MATH.CONTENT.3.MD.B.4',
    'CCSS.MATH.CONTENT.4.MD.A.1',
  ],
  items: [
    orderStrips,
    countCubes,
    fairMeasure,
    chain,
    readRuler,
    bestEstimate,
    howMuchLonger,
    endsWhere,
    fractionInch,
    brokenRuler,
    lengthStory,
    matchUnit,
    convert,
  ],
};
