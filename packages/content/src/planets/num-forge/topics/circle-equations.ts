import type { Topic } from '@planets/practice';
import { arcSector, inscribedAngle, lineMeets } from './circle-equations/angles-arcs.ts';
import {
  completeSquare,
  fromDiameter,
  pointsOnCircle,
  tangentSlope,
} from './circle-equations/equations.ts';
import { fromPicture, matchCircles, placeCenter, readCircle } from './circle-equations/reading.ts';

export const circleEquations: Topic = {
  id: 'circle_equations',
  name: 'Circles and their equations',
  about: 'Describe circles by equations, and find arcs, sectors and angles in them.',
  grades: [10, 12],
  keywords: ['radius', 'center', 'tangent', 'arc', 'sector', 'inscribed angle', 'diameter'],
  connected: ['trigonometry', 'complex_numbers'],
  prerequisites: ['quadratics', 'angles_triangles'],
  standards: [
    'CCSS.MATH.CONTENT.HSG.GPE.A.1',
    'CCSS.MATH.CONTENT.HSG.GPE.B.4',
    'CCSS.MATH.CONTENT.HSG.C.A.2',
    'CCSS.MATH.CONTENT.HSG.C.B.5',
  ],
  items: [
    readCircle,
    fromPicture,
    matchCircles,
    inscribedAngle,
    placeCenter,
    pointsOnCircle,
    arcSector,
    lineMeets,
    completeSquare,
    fromDiameter,
    tangentSlope,
  ],
};
