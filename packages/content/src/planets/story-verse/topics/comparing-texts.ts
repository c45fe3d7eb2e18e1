import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { purposed, purposes } from '../data/text-pairs.ts';
import { sideBySide } from '../items/side-by-side.ts';
import { itemsOf } from '../reading.ts';
import { nameOf, type Sorting } from '../sorting.ts';
import {
  mainContrast,
  matchPurposes,
  purposeInFour,
  sortStatements,
  whatBothSay,
  whatOnlyOneSays,
} from './comparing-texts/pairs.ts';

const purpose: Sorting = {
  sorts: purposes,
  samples: purposed,
  ask: 'For what was this text mainly written?',
  noun: 'purpose',
  firstHint:
    'What does the text want from its reader: to know, to act, to laugh, or to follow steps?',
  grades: [5, 8],
};

export const comparingTexts: Topic = {
  id: 'comparing_texts',
  name: 'Comparing two texts',
  about:
    'Read two texts side by side: what they share, what only one tells, and how differently they see it.',
  grades: [5, 10],
  keywords: [
    'compare',
    'contrast',
    'two texts',
    'purpose',
    'firsthand',
    'secondhand',
    'accounts',
    'synthesis',
  ],
  connected: ['theme', 'inference'],
  prerequisites: ['summarizing', 'point_of_view'],
  standards: [
    'CCSS.ELA-LITERACY.RI.5.6',
    'CCSS.ELA-LITERACY.RI.5.9',
    'CCSS.ELA-LITERACY.RL.5.9',
    'CCSS.ELA-LITERACY.RI.6.9',
    'CCSS.ELA-LITERACY.RL.6.9',
    'CCSS.ELA-LITERACY.RI.7.9',
    'CCSS.ELA-LITERACY.RI.8.9',
    'CCSS.ELA-LITERACY.RI.9-10.6',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...sideBySide.flatMap(itemsOf),
    whatBothSay,
    mainContrast,
    whatOnlyOneSays,
    purposeInFour,
    sortStatements,
    matchPurposes,
    nameOf(purpose, 'name-the-purpose', 2),
  ],
};
