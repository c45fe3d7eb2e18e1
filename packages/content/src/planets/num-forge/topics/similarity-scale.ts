import type { Topic } from '@planets/practice';
import {
  dilate,
  mapScale,
  matchModel,
  missingSide,
  scaleFactor,
  shadow,
} from './similarity-scale/lengths.ts';
import { areaFactor, criterion, parallelCut, pickSimilar } from './similarity-scale/reasoning.ts';

export const similarityScale: Topic = {
  id: 'similarity_scale',
  name: 'Similar shapes and scale',
  about:
    'Use scale factors to find lengths, areas and volumes, and tell when triangles are similar.',
  grades: [8, 10],
  keywords: ['similar', 'scale factor', 'enlarge', 'dilation', 'map', 'model', 'shadow', 'ratio'],
  connected: ['transformations', 'slope_functions'],
  prerequisites: ['ratios', 'angles_triangles'],
  standards: [
    'CCSS.MATH.CONTENT.8.G.A.3',
    'CCSS.MATH.CONTENT.8.G.A.4',
    'CCSS.MATH.CONTENT.8.G.A.5',
    'CCSS.MATH.CONTENT.HSG.SRT.A.2',
    'CCSS.MATH.CONTENT.HSG.SRT.A.3',
    'CCSS.MATH.CONTENT.HSG.SRT.B.4',
    'CCSS.MATH.CONTENT.HSG.SRT.B.5',
  ],
  items: [
    scaleFactor,
    matchModel,
    missingSide,
    dilate,
    pickSimilar,
    criterion,
    mapScale,
    shadow,
    areaFactor,
    parallelCut,
  ],
};
