import type { Topic } from '@planets/practice';
import { countSides, nameShape, riddle, sidesInAll, whichPicture } from './shapes-flat/naming.ts';
import { explainSquare, trueClaim } from './shapes-flat/claims.ts';
import { labelShapes, putTogether } from './shapes-flat/joining.ts';
import { matchSides, pickAll } from './shapes-flat/sorting.ts';

export const shapesFlat: Topic = {
  id: 'shapes_flat',
  name: 'Flat shapes',
  about: 'Name shapes, count their sides and corners, and sort them.',
  grades: [1, 4],
  keywords: [
    'circle',
    'square',
    'triangle',
    'rectangle',
    'hexagon',
    'sides',
    'corners',
    'quadrilateral',
    'polygon',
  ],
  connected: ['counting', 'patterns'],
  prerequisites: [],
  standards: [
    'CCSS.MATH.CONTENT.1.G.A.1',
    'CCSS.MATH.CONTENT.1.G.A.2',
    'CCSS.MATH.CONTENT.2.G.A.1',
    'CCSS.MATH.CONTENT.3.G.A.1',
    'CCSS.MATH.CONTENT.4.G.A.2',
  ],
  items: [
    nameShape,
    countSides,
    whichPicture,
    matchSides,
    labelShapes,
    pickAll,
    riddle,
    sidesInAll,
    ...putTogether,
    trueClaim,
    explainSquare,
  ],
};
