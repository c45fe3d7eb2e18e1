import type { Topic } from '@planets/practice';
import { findPoint, nameSpot, placePoint, walk } from './coordinate-plane/placing.ts';
import { distance, reflectPoint, whichQuadrant } from './coordinate-plane/using.ts';
import {
  fourthCorner,
  patternTable,
  readPattern,
  rectangleOnGrid,
} from './coordinate-plane/shapes.ts';

export const coordinatePlane: Topic = {
  id: 'coordinate_plane',
  name: 'The coordinate plane',
  about: 'Place and read points, reflect them, and find distances and shapes on a grid.',
  grades: [5, 8],
  keywords: [
    'coordinates',
    'grid',
    'x-axis',
    'y-axis',
    'origin',
    'quadrant',
    'ordered pair',
    'point',
  ],
  connected: ['unit_conversion', 'expressions'],
  prerequisites: ['area_perimeter'],
  standards: [
    'CCSS.MATH.CONTENT.5.G.A.1',
    'CCSS.MATH.CONTENT.5.G.A.2',
    'CCSS.MATH.CONTENT.6.NS.C.6.B',
    'CCSS.MATH.CONTENT.6.NS.C.6.C',
    'CCSS.MATH.CONTENT.6.NS.C.8',
    'CCSS.MATH.CONTENT.6.G.A.3',
    'CCSS.MATH.CONTENT.8.G.B.8',
  ],
  items: [
    placePoint,
    findPoint,
    nameSpot,
    walk,
    whichQuadrant,
    fourthCorner,
    patternTable,
    reflectPoint,
    distance,
    readPattern,
    rectangleOnGrid,
  ],
};
