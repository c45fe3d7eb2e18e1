import type { Topic } from '@planets/practice';
import {
  findHeight,
  orderVolumes,
  surfaceChoose,
  volumeTyped,
} from './surface-solids/measuring.ts';
import { composed, coneSurface, liters, pouring } from './surface-solids/problems.ts';
import { labelCone, matchFormulas, sections } from './surface-solids/shapes.ts';

export const surfaceSolids: Topic = {
  id: 'surface_solids',
  name: 'Cylinders, cones and spheres',
  about: 'Find volumes and surfaces of round solids, and the shapes of cuts through them.',
  grades: [9, 10],
  keywords: [
    'volume',
    'surface area',
    'cylinder',
    'cone',
    'sphere',
    'slant height',
    'cross-section',
  ],
  connected: ['similarity_scale'],
  prerequisites: ['volume', 'circles'],
  standards: [
    'CCSS.MATH.CONTENT.HSG.GMD.A.3',
    'CCSS.MATH.CONTENT.HSG.GMD.B.4',
    'CCSS.MATH.CONTENT.HSG.MG.A.1',
  ],
  items: [
    labelCone,
    matchFormulas,
    sections,
    volumeTyped,
    surfaceChoose,
    orderVolumes,
    findHeight,
    coneSurface,
    pouring,
    liters,
    composed,
  ],
};
