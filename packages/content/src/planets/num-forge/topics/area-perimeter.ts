import type { Topic } from '@planets/practice';
import {
  area,
  matchRectangles,
  orderAreas,
  perimeterChoose,
  sameArea,
} from './area-perimeter/rectangles.ts';
import { joined, missingSide, slanted } from './area-perimeter/shapes.ts';
import { areaStory } from './area-perimeter/stories.ts';

export const areaPerimeter: Topic = {
  id: 'area_perimeter',
  name: 'Area and perimeter',
  about: 'Find the way around a shape and the surface inside it.',
  grades: [3, 6],
  keywords: ['rectangle', 'square', 'triangle', 'surface', 'around', 'sides', 'square centimeters'],
  connected: ['unit_conversion', 'factors_multiples'],
  prerequisites: ['measuring_length', 'times_facts'],
  standards: [
    'CCSS.MATH.CONTENT.3.MD.C.7',
    'CCSS.MATH.CONTENT.3.MD.D.8',
    'CCSS.MATH.CONTENT.4.MD.A.3',
    'CCSS.MATH.CONTENT.6.G.A.1',
  ],
  items: [
    area,
    perimeterChoose,
    areaStory,
    missingSide,
    matchRectangles,
    orderAreas,
    sameArea,
    joined,
    slanted,
  ],
};
