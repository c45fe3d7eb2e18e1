import type { Topic } from '@planets/practice';
import { add, missingNumber, subtractChoose } from './add-subtract/calculate.ts';
import { makeTotal, matchResults, orderResults, story } from './add-subtract/stories.ts';

export const addSubtract: Topic = {
  id: 'add_subtract',
  name: 'Adding and subtracting',
  about: 'Add and take away in your head, and find out which of the two a story needs.',
  grades: [1, 3],
  keywords: ['plus', 'minus', 'sum', 'difference', 'take away', 'word problems'],
  connected: ['place_value', 'times_facts', 'telling_time'],
  prerequisites: [],
  standards: [],
  items: [add, subtractChoose, story, missingNumber, matchResults, orderResults, makeTotal],
};
