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
  connected: ['times_facts', 'angles_triangles', 'decimals_percent'],
  prerequisites: [],
  standards: [],
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
