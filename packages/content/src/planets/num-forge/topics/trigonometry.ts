import type { Topic } from '@planets/practice';
import { matchRatioNames, ratioChoose, sideLength } from './trigonometry/triangles.ts';
import { exactValue, orderValues, toRadians, waveShape } from './trigonometry/circle.ts';

export const trigonometry: Topic = {
  id: 'trigonometry',
  name: 'Trigonometry',
  about: 'Use sine, cosine and tangent in triangles and on the unit circle.',
  grades: [10, 12],
  keywords: ['sine', 'cosine', 'tangent', 'radians', 'unit circle', 'amplitude', 'period'],
  connected: ['circle_equations'],
  prerequisites: ['similarity_scale', 'radicals'],
  standards: [
    'CCSS.MATH.CONTENT.HSG.SRT.C.6',
    'CCSS.MATH.CONTENT.HSG.SRT.C.7',
    'CCSS.MATH.CONTENT.HSG.SRT.C.8',
    'CCSS.MATH.CONTENT.HSF.TF.A.1',
    'CCSS.MATH.CONTENT.HSF.TF.A.2',
    'CCSS.MATH.CONTENT.HSF.TF.A.3',
    'CCSS.MATH.CONTENT.HSF.TF.B.5',
  ],
  items: [ratioChoose, sideLength, exactValue, matchRatioNames, toRadians, orderValues, waveShape],
};
