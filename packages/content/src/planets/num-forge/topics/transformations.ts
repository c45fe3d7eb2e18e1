import type { Topic } from '@planets/practice';
import { imageTable, whichMove } from './transformations/figures.ts';
import {
  dilatePoint,
  reflectPoint,
  rotatePoint,
  translatePoint,
} from './transformations/placing.ts';
import { keepsWhat, matchRules, twoMoves, whereTo } from './transformations/rules.ts';

export const transformations: Topic = {
  id: 'transformations',
  name: 'Transformations',
  about: 'Translate, reflect, rotate and dilate points and figures on the coordinate plane.',
  grades: [8, 10],
  keywords: [
    'translation',
    'reflection',
    'rotation',
    'dilation',
    'congruent',
    'similar',
    'image',
    'symmetry',
  ],
  connected: ['angles_lines', 'similarity_scale'],
  prerequisites: ['coordinate_plane', 'integers'],
  standards: [
    'CCSS.MATH.CONTENT.8.G.A.1',
    'CCSS.MATH.CONTENT.8.G.A.2',
    'CCSS.MATH.CONTENT.8.G.A.3',
    'CCSS.MATH.CONTENT.HSG.CO.A.5',
  ],
  items: [
    translatePoint,
    reflectPoint,
    whichMove,
    whereTo,
    keepsWhat,
    rotatePoint,
    dilatePoint,
    imageTable,
    matchRules,
    twoMoves,
  ],
};
