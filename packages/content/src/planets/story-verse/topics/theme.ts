import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { deeper } from '../items/deeper.ts';
import { itemsOf } from '../reading.ts';
import {
  matchSymbols,
  matchThemes,
  sameTheme,
  storyForTheme,
  symbolMeans,
  themeOfStory,
  topicPlotTheme,
} from './theme/themes.ts';

export const theme: Topic = {
  id: 'theme',
  name: 'Theme and symbol',
  about:
    'Find what a story says about life, and the things in it that stand for more than themselves.',
  grades: [5, 12],
  keywords: [
    'theme',
    'symbol',
    'message',
    'meaning',
    'topic',
    'plot',
    'interpretation',
    'literary analysis',
  ],
  connected: ['figurative_language', 'point_of_view'],
  prerequisites: ['fables_lessons', 'plot_structure'],
  standards: [
    'CCSS.ELA-LITERACY.RL.5.2',
    'CCSS.ELA-LITERACY.RL.6.2',
    'CCSS.ELA-LITERACY.RL.7.2',
    'CCSS.ELA-LITERACY.RL.8.2',
    'CCSS.ELA-LITERACY.RL.9-10.2',
    'CCSS.ELA-LITERACY.RL.11-12.2',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...deeper.flatMap(itemsOf),
    themeOfStory,
    topicPlotTheme,
    storyForTheme,
    symbolMeans,
    matchThemes,
    sameTheme,
    matchSymbols,
  ],
};
