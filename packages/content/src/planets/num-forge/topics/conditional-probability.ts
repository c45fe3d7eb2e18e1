import type { Topic } from '@planets/practice';
import {
  atLeastOnce,
  drawTwo,
  expected,
  independence,
  orRule,
} from './conditional-probability/events.ts';
import {
  bayes,
  conditional,
  conditionalTyped,
  fillTwoWay,
  matchNotation,
} from './conditional-probability/tables.ts';

export const conditionalProbability: Topic = {
  id: 'conditional_probability',
  name: 'Conditional probability',
  about:
    'Find probabilities when something is already known, and tell whether events are independent.',
  grades: [10, 12],
  keywords: ['chance', 'given', 'independent', 'two-way table', 'tree', 'expected value', 'events'],
  connected: ['normal_statistics'],
  prerequisites: ['probability', 'counting_combinatorics'],
  standards: [
    'CCSS.MATH.CONTENT.HSS.CP.A.2',
    'CCSS.MATH.CONTENT.HSS.CP.A.3',
    'CCSS.MATH.CONTENT.HSS.CP.A.4',
    'CCSS.MATH.CONTENT.HSS.CP.B.6',
    'CCSS.MATH.CONTENT.HSS.CP.B.7',
    'CCSS.MATH.CONTENT.HSS.CP.B.8',
    'CCSS.MATH.CONTENT.HSS.MD.A.2',
  ],
  items: [
    fillTwoWay,
    conditional,
    matchNotation,
    orRule,
    drawTwo,
    conditionalTyped,
    atLeastOnce,
    independence,
    expected,
    bayes,
  ],
};
