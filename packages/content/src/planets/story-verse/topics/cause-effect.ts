import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { causes } from '../items/causes.ts';
import { itemsOf } from '../reading.ts';
import { linkInChain, orderChain } from './cause-effect/chains.ts';
import {
  causeOf,
  effectOf,
  joinThem,
  matchLinks,
  noRealCause,
  partOfSentence,
  whatIf,
} from './cause-effect/links.ts';

export const causeEffect: Topic = {
  id: 'cause_effect',
  name: 'Cause and effect',
  about: 'Say what happened and why, follow a chain of causes, and tell a cause from chance.',
  grades: [2, 6],
  keywords: ['cause', 'effect', 'because', 'so', 'therefore', 'why', 'reason', 'result'],
  connected: ['text_features', 'fables_lessons'],
  prerequisites: ['story_order'],
  standards: [
    'CCSS.ELA-LITERACY.RI.2.3',
    'CCSS.ELA-LITERACY.RI.3.3',
    'CCSS.ELA-LITERACY.RI.3.8',
    'CCSS.ELA-LITERACY.RI.4.3',
    'CCSS.ELA-LITERACY.RI.5.3',
    'CCSS.ELA-LITERACY.RI.6.3',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...causes.flatMap(itemsOf),
    effectOf,
    causeOf,
    matchLinks,
    orderChain,
    partOfSentence,
    joinThem,
    linkInChain,
    whatIf,
    noRealCause,
  ],
};
