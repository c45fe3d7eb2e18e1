import type { Topic } from '@planets/practice';
import { allAngles, findAngle, namePair } from './angles-lines/pairs.ts';
import { areParallel, matchRules, proofOrder, solveAngles } from './angles-lines/reasoning.ts';
import { labelAngles, pickEqual, whatIsEqual } from './angles-lines/equal.ts';

export const anglesLines: Topic = {
  id: 'angles_lines',
  name: 'Angles and parallel lines',
  about: 'Find angles where a line crosses two parallel lines, and give the reason.',
  grades: [7, 9],
  keywords: [
    'transversal',
    'corresponding',
    'alternate',
    'interior',
    'vertical',
    'supplementary',
    'parallel',
  ],
  connected: ['circles', 'angles_triangles'],
  prerequisites: ['expressions'],
  standards: [
    'CCSS.MATH.CONTENT.7.G.B.5',
    'CCSS.MATH.CONTENT.8.G.A.5',
    'CCSS.MATH.CONTENT.HSG.CO.C.9',
  ],
  items: [
    matchRules,
    namePair,
    findAngle,
    allAngles,
    whatIsEqual,
    pickEqual,
    labelAngles,
    solveAngles,
    areParallel,
    proofOrder,
  ],
};
