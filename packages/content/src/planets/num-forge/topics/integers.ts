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
  connected: ['expressions', 'linear_equations', 'slope_functions'],
  prerequisites: [],
  standards: [],
  items: [readLine, addSigned, multiplySigned, distanceStory, orderSigned, matchSigned, signOf],
};
