import type { Topic } from '@planets/practice';
import { orderAreas, timesRadius, wheelStory } from './circles/applying.ts';
import {
  aboutMeasure,
  exactMeasure,
  findRadius,
  matchMeasures,
  nameParts,
} from './circles/measuring.ts';
import { sector, shadedArea } from './circles/parts.ts';

export const circles: Topic = {
  id: 'circles',
  name: 'Circles',
  about: 'Find the circumference and the area of circles, and of parts of them.',
  grades: [7, 9],
  keywords: ['pi', 'radius', 'diameter', 'circumference', 'area', 'sector', 'arc', 'chord'],
  connected: ['angles_triangles', 'volume'],
  prerequisites: ['area_perimeter', 'decimals_calculate'],
  standards: ['CCSS.MATH.CONTENT.7.G.B.4', 'CCSS.MATH.CONTENT.HSG.C.B.5'],
  items: [
    nameParts,
    exactMeasure,
    matchMeasures,
    aboutMeasure,
    timesRadius,
    orderAreas,
    findRadius,
    shadedArea,
    wheelStory,
    sector,
  ],
};
