import type { Topic } from '@planets/practice';
import { ordered } from '../items/ordered.ts';
import { itemsOf } from '../reading.ts';
import { firstLastOrNext, putInOrder, whatComesNext } from './story-order/sequences.ts';
import {
  joinInTime,
  matchTimeWords,
  whichCameFirst,
  wordThatTellsWhen,
} from './story-order/time-words.ts';

export const storyOrder: Topic = {
  id: 'story_order',
  name: 'What happens first, next and last',
  about: 'Put a story in order, and use the words that tell when.',
  grades: [1, 4],
  keywords: [
    'sequence',
    'order',
    'first',
    'next',
    'last',
    'before',
    'after',
    'time words',
    'retell',
  ],
  connected: ['characters_settings'],
  prerequisites: ['first_stories'],
  standards: [
    'CCSS.ELA-LITERACY.RL.1.2',
    'CCSS.ELA-LITERACY.RL.2.5',
    'CCSS.ELA-LITERACY.RL.3.2',
    'CCSS.ELA-LITERACY.RI.3.3',
    'CCSS.ELA-LITERACY.RL.4.2',
  ],
  items: [
    ...ordered.flatMap(itemsOf),
    putInOrder,
    whatComesNext,
    firstLastOrNext,
    whichCameFirst,
    wordThatTellsWhen,
    matchTimeWords,
    joinInTime,
  ],
};
