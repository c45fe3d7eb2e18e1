import type { Topic } from '@planets/practice';
import { orderAngles, triangleAngle } from './angles-triangles/angles.ts';
import { matchPartners, crossingLines, partnerAngle } from './angles-triangles/angle-pairs.ts';
import { findHypotenuse, findLeg, rightTriangles } from './angles-triangles/pythagoras.ts';

export const anglesTriangles: Topic = {
  id: 'angles_triangles',
  name: 'Angles and Pythagoras',
  about: 'Find missing angles, and missing sides of right triangles.',
  grades: [7, 10],
  keywords: [
    'triangle',
    'right angle',
    'acute',
    'obtuse',
    'supplementary',
    'hypotenuse',
    'geometry',
  ],
  connected: ['area_perimeter', 'trigonometry', 'linear_equations'],
  prerequisites: [],
  standards: [],
  items: [
    triangleAngle,
    crossingLines,
    partnerAngle,
    findHypotenuse,
    findLeg,
    matchPartners,
    orderAngles,
    rightTriangles,
  ],
};
