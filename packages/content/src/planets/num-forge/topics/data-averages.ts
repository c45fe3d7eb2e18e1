import type { Topic } from '@planets/practice';
import {
  mean,
  medianChoose,
  matchMeasures,
  missingValue,
  orderMedians,
} from './data-averages/measures.ts';
import { readBars, readTrend, trueStatements } from './data-averages/charts.ts';

export const dataAverages: Topic = {
  id: 'data_averages',
  name: 'Data, mean and median',
  about: 'Read charts and describe data by its mean, median and range.',
  grades: [6, 9],
  keywords: ['statistics', 'average', 'mode', 'range', 'bar chart', 'line chart', 'table'],
  connected: ['ratios', 'percent_change'],
  prerequisites: ['decimals_calculate', 'times_facts'],
  standards: [
    'CCSS.MATH.CONTENT.6.SP.A.3',
    'CCSS.MATH.CONTENT.6.SP.B.5.C',
    'CCSS.MATH.CONTENT.7.SP.B.4',
  ],
  items: [
    mean,
    medianChoose,
    readBars,
    matchMeasures,
    orderMedians,
    missingValue,
    readTrend,
    trueStatements,
  ],
};
