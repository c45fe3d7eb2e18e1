import type { Topic } from '@planets/practice';
import { factsOpinions } from '../items/facts-opinions.ts';
import { itemsOf } from '../reading.ts';
import { bestReason, opinionInside, wrongButNoOpinion } from './fact-opinion/reasons.ts';
import {
  findFact,
  findOpinion,
  howToCheck,
  pickOpinions,
  sortThem,
  tellingWord,
} from './fact-opinion/statements.ts';

export const factOpinion: Topic = {
  id: 'fact_opinion',
  name: 'Fact and opinion',
  about: 'Tell what can be checked from what someone thinks, and find good reasons for an opinion.',
  grades: [2, 6],
  keywords: ['fact', 'opinion', 'check', 'reasons', 'evidence', 'judgment', 'review'],
  connected: ['text_features', 'main_idea'],
  prerequisites: ['first_stories'],
  standards: [
    'CCSS.ELA-LITERACY.RI.2.8',
    'CCSS.ELA-LITERACY.RI.3.6',
    'CCSS.ELA-LITERACY.RI.4.8',
    'CCSS.ELA-LITERACY.RI.5.8',
    'CCSS.ELA-LITERACY.RI.6.8',
    'CCSS.ELA-LITERACY.RH.6-8.8',
  ],
  items: [
    ...factsOpinions.flatMap(itemsOf),
    findFact,
    findOpinion,
    sortThem,
    tellingWord,
    pickOpinions,
    howToCheck,
    opinionInside,
    bestReason,
    wrongButNoOpinion,
  ],
};
