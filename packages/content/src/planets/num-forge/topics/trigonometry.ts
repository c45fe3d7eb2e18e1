import type { Topic } from '@planets/practice';
import { matchRatioNames, ratioChoose, sideLength } from './trigonometry/triangles.ts';
import { exactValue, orderValues, toRadians, waveShape } from './trigonometry/circle.ts';

export const trigonometry: Topic = {
  id: 'trigonometry',
  name: 'Trigonometry',
  about: 'Use sine, cosine and tangent in triangles and on the unit circle.',
  grades: [10, 12],
  keywords: ['sine', 'cosine', 'tangent', 'radians', 'unit circle', 'amplitude', 'period'],
  connected: ['angles_triangles', 'derivatives', 'exponents_logs'],
  prerequisites: [],
  standards: [],
  items: [ratioChoose, sideLength, exactValue, matchRatioNames, toRadians, orderValues, waveShape],
};
