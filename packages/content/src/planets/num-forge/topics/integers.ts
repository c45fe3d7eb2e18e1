import type { Topic } from '@planets/practice';
import { addSigned, matchSigned } from './integers/calculating.ts';
import { multiplySigned, signOf } from './integers/signs.ts';
import { distanceStory, orderSigned, readLine } from './integers/placing.ts';

export const integers: Topic = {
  id: 'integers',
  name: 'Negative numbers',
  about: 'Place, compare and calculate with numbers below zero.',
  grades: [6, 8],
  keywords: [
    'integers',
    'minus',
    'below zero',
    'temperature',
    'number line',
    'absolute value',
    'opposite',
  ],
  connected: ['coordinate_plane', 'expressions'],
  prerequisites: ['decimals_calculate', 'times_facts'],
  standards: [
    'CCSS.MATH.CONTENT.6.NS.C.5',
    'CCSS.MATH.CONTENT.6.NS.C.6.A',
    'CCSS.MATH.CONTENT.6.NS.C.7.A',
    'CCSS.MATH.CONTENT.7.NS.A.1',
    'CCSS.MATH.CONTENT.7.NS.A.2',
  ],
  items: [readLine, addSigned, multiplySigned, distanceStory, orderSigned, matchSigned, signOf],
};
