import type { Topic } from '@planets/practice';
import {
  barTwoSteps,
  fillTable,
  findKey,
  howManySymbols,
  readTally,
} from './picture-graphs/making.ts';
import { howManyMore, inAll, mostFewest, readRow, trueOfGraph } from './picture-graphs/reading.ts';

export const pictureGraphs: Topic = {
  id: 'picture_graphs',
  name: 'Picture graphs and bar graphs',
  about: 'Read picture graphs, tallies and bar graphs, and answer questions with them.',
  grades: [1, 4],
  keywords: ['tally', 'pictograph', 'bar chart', 'data', 'survey', 'key', 'how many more'],
  connected: ['measuring_length', 'skip_counting'],
  prerequisites: ['comparing_numbers'],
  standards: [
    'CCSS.MATH.CONTENT.1.MD.C.4',
    'CCSS.MATH.CONTENT.2.MD.D.10',
    'CCSS.MATH.CONTENT.3.MD.B.3',
  ],
  items: [
    readRow,
    mostFewest,
    readTally,
    fillTable,
    inAll,
    howManyMore,
    trueOfGraph,
    howManySymbols,
    barTwoSteps,
    findKey,
  ],
};
