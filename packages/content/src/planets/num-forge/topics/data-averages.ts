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
  connected: ['decimals_percent', 'ratios', 'slope_functions'],
  prerequisites: [],
  standards: [],
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
