import type { Topic } from '@planets/practice';
import { explainSample } from './normal-statistics/explaining.ts';
import { compareScores, placeValue, tail, within, zScore } from './normal-statistics/curve.ts';
import {
  changedData,
  marginOfError,
  mostSpread,
  sampling,
  standardDeviation,
} from './normal-statistics/spread.ts';

export const normalStatistics: Topic = {
  id: 'normal_statistics',
  name: 'Spread and the normal curve',
  about: 'Measure how far data spread, and use the normal curve and good samples.',
  grades: [10, 12],
  keywords: [
    'standard deviation',
    'z-score',
    'bell curve',
    'variance',
    'sample',
    'margin of error',
  ],
  connected: ['conditional_probability', 'scatter_plots'],
  prerequisites: ['data_averages', 'square_roots'],
  standards: [
    'CCSS.MATH.CONTENT.HSS.ID.A.2',
    'CCSS.MATH.CONTENT.HSS.ID.A.4',
    'CCSS.MATH.CONTENT.HSS.IC.A.1',
    'CCSS.MATH.CONTENT.HSS.IC.B.3',
    'CCSS.MATH.CONTENT.HSS.IC.B.4',
  ],
  items: [
    mostSpread,
    placeValue,
    within,
    zScore,
    sampling,
    changedData,
    compareScores,
    tail,
    standardDeviation,
    marginOfError,
    explainSample,
  ],
};
