import type { Topic } from '@planets/practice';
import { foldAndPunch, letters, mirrorPoint, otherHalf } from './symmetry-lines/mirroring.ts';
import {
  exactly,
  howManyLines,
  matchCount,
  orderLines,
  pickSymmetric,
  whichLine,
} from './symmetry-lines/shapes.ts';

export const symmetryLines: Topic = {
  id: 'symmetry_lines',
  name: 'Lines of symmetry',
  about: 'Find the lines along which a shape can be folded onto itself, and draw mirror images.',
  grades: [3, 5],
  keywords: ['symmetry', 'mirror', 'fold', 'reflection', 'halves'],
  connected: ['area_perimeter', 'patterns'],
  prerequisites: ['shapes_flat'],
  standards: ['CCSS.MATH.CONTENT.4.G.A.3'],
  items: [
    whichLine,
    pickSymmetric,
    letters,
    howManyLines,
    exactly,
    matchCount,
    foldAndPunch,
    orderLines,
    otherHalf,
    mirrorPoint,
  ],
};
