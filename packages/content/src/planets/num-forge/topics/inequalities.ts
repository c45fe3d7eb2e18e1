import type { Topic } from '@planets/practice';
import {
  betweenCount,
  fromWords,
  matchGraphs,
  pickSolutions,
  readGraph,
} from './inequalities/reading.ts';
import { budgetStory, edgeOnLine, leastWhole, solveInequality } from './inequalities/solving.ts';

export const inequalities: Topic = {
  id: 'inequalities',
  name: 'Inequalities',
  about: 'Read, write and solve inequalities and show them on a number line.',
  grades: [6, 9],
  keywords: ['less than', 'greater than', 'at least', 'at most', 'number line', 'solve'],
  connected: ['equivalent_expressions', 'coordinate_plane'],
  prerequisites: ['expressions', 'integers'],
  standards: [
    'CCSS.MATH.CONTENT.6.EE.B.5',
    'CCSS.MATH.CONTENT.6.EE.B.8',
    'CCSS.MATH.CONTENT.7.EE.B.4.B',
    'CCSS.MATH.CONTENT.HSA.REI.B.3',
  ],
  items: [
    pickSolutions,
    readGraph,
    fromWords,
    matchGraphs,
    edgeOnLine,
    solveInequality,
    leastWhole,
    betweenCount,
    budgetStory,
  ],
};
