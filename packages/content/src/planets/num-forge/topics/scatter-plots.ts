import type { Topic } from '@planets/practice';
import { association, findOutlier, lineOfFit } from './scatter-plots/clouds.ts';
import { buildLine, meaningOfSlope, predict } from './scatter-plots/using.ts';
import { relativeFrequency, twoWayTable } from './scatter-plots/groups.ts';
import { causeOrNot, explainLine, matchTrend } from './scatter-plots/meaning.ts';

export const scatterPlots: Topic = {
  id: 'scatter_plots',
  name: 'Scatter plots and two-way tables',
  about: 'See how two measures go together, fit a line, predict and compare groups.',
  grades: [8, 9],
  keywords: [
    'association',
    'correlation',
    'trend line',
    'line of best fit',
    'outlier',
    'two-way table',
    'prediction',
  ],
  connected: ['data_displays', 'proportional_relations'],
  prerequisites: ['coordinate_plane', 'data_averages'],
  standards: [
    'CCSS.MATH.CONTENT.8.SP.A.1',
    'CCSS.MATH.CONTENT.8.SP.A.2',
    'CCSS.MATH.CONTENT.8.SP.A.3',
    'CCSS.MATH.CONTENT.8.SP.A.4',
  ],
  items: [
    association,
    matchTrend,
    findOutlier,
    predict,
    twoWayTable,
    lineOfFit,
    meaningOfSlope,
    causeOrNot,
    buildLine,
    relativeFrequency,
    explainLine,
  ],
};
