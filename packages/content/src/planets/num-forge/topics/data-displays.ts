import type { Topic } from '@planets/practice';
import { compareBoxes, fiveTable, labelBox, readBox } from './data-displays/boxes.ts';
import { dotMedian, readDots } from './data-displays/plots.ts';
import { meanDeviation, outlier } from './data-displays/spread.ts';
import { frequencyTable, medianInterval, readHistogram } from './data-displays/histograms.ts';

export const dataDisplays: Topic = {
  id: 'data_displays',
  name: 'Dot plots, histograms and box plots',
  about: 'Read and make displays of data, and describe their center and their spread.',
  grades: [6, 8],
  keywords: [
    'statistics',
    'median',
    'quartile',
    'interquartile range',
    'frequency',
    'spread',
    'outlier',
  ],
  connected: ['probability', 'percent_change'],
  prerequisites: ['data_averages'],
  standards: [
    'CCSS.MATH.CONTENT.6.SP.B.4',
    'CCSS.MATH.CONTENT.6.SP.B.5.C',
    'CCSS.MATH.CONTENT.7.SP.B.3',
    'CCSS.MATH.CONTENT.7.SP.B.4',
  ],
  items: [
    readDots,
    readHistogram,
    frequencyTable,
    labelBox,
    dotMedian,
    readBox,
    fiveTable,
    medianInterval,
    compareBoxes,
    outlier,
    meanDeviation,
  ],
};
