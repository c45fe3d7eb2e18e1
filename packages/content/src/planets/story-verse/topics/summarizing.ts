import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { toSumUp } from '../items/to-sum-up.ts';
import { itemsOf } from '../reading.ts';
import { matchGeneral, oneWord, sayShorter } from './summarizing/shorter.ts';
import {
  bestSummary,
  leaveOut,
  matchFaults,
  pickKeys,
  whatIsWrong,
} from './summarizing/summaries.ts';

export const summarizing: Topic = {
  id: 'summarizing',
  name: 'Summarizing',
  about:
    'Say in a few words what a text says, without losing what matters and without adding to it.',
  grades: [4, 9],
  keywords: ['summary', 'summarize', 'main points', 'key ideas', 'shorten', 'own words', 'details'],
  connected: ['word_meaning', 'inference'],
  prerequisites: ['main_idea'],
  standards: [
    'CCSS.ELA-LITERACY.RI.4.2',
    'CCSS.ELA-LITERACY.RI.5.2',
    'CCSS.ELA-LITERACY.RI.6.2',
    'CCSS.ELA-LITERACY.RI.7.2',
    'CCSS.ELA-LITERACY.RI.8.2',
    'CCSS.ELA-LITERACY.RI.9-10.2',
    'CCSS.ELA-LITERACY.RL.4.2',
    'CCSS.ELA-LITERACY.RL.6.2',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...toSumUp.flatMap(itemsOf),
    bestSummary,
    leaveOut,
    oneWord,
    sayShorter,
    whatIsWrong,
    matchGeneral,
    pickKeys,
    matchFaults,
  ],
};
