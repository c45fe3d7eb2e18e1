import type { Topic } from '@planets/practice';
import { countOn, orderNumbers, pickGreater, stepMore } from './place-value/counting.ts';
import { digitValue, fromParts, matchParts, writeWords } from './place-value/reading.ts';

export const placeValue: Topic = {
  id: 'place_value',
  name: 'Counting and place value',
  about: 'Read, build, compare and count with numbers made of ones, tens and hundreds.',
  grades: [1, 3],
  keywords: ['digits', 'tens and ones', 'hundreds', 'thousands', 'count', 'number words'],
  connected: ['add_subtract', 'telling_time', 'times_facts'],
  prerequisites: [],
  standards: [],
  items: [
    digitValue,
    stepMore,
    fromParts,
    countOn,
    matchParts,
    orderNumbers,
    pickGreater,
    writeWords,
  ],
};
