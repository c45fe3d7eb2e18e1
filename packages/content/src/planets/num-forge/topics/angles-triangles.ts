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
  connected: ['angles_lines', 'circles'],
  prerequisites: ['area_perimeter'],
  standards: [
    'CCSS.MATH.CONTENT.7.G.B.5',
    'CCSS.MATH.CONTENT.8.G.A.5',
    'CCSS.MATH.CONTENT.8.G.B.6',
    'CCSS.MATH.CONTENT.8.G.B.7',
    'CCSS.MATH.CONTENT.HSG.CO.C.9',
    'CCSS.MATH.CONTENT.HSG.CO.C.10',
    'CCSS.MATH.CONTENT.HSG.SRT.C.8',
  ],
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
