import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { viewSamples, views, viewsFor } from '../data/viewpoints.ts';
import { narrators } from '../items/narrators.ts';
import { itemsOf } from '../reading.ts';
import { exampleFor, matchNames, nameOf, pickExamples, type Sorting } from '../sorting.ts';
import { matchViews, notKnown, retell, whoseWords, whoTells } from './point-of-view/tellers.ts';

const naming: Sorting = {
  sorts: views,
  samples: viewSamples,
  ask: 'From which point of view is this told?',
  noun: 'point of view',
  firstHint:
    'Look at the small words: “I”, “you”, “he”, “she”. Then look at whose thoughts are told.',
  known: viewsFor,
};

/** Below grade 6 there are only three names. */
const fromGradeSix: Sorting = { ...naming, grades: [6, 10] };

export const pointOfView: Topic = {
  id: 'point_of_view',
  name: 'Who tells the story',
  about: 'Name the point of view of a text, and see what its narrator knows, wants and hides.',
  grades: [4, 10],
  keywords: [
    'narrator',
    'first person',
    'third person',
    'omniscient',
    'perspective',
    'unreliable narrator',
  ],
  connected: ['plot_structure', 'inference'],
  prerequisites: ['characters_settings'],
  standards: [
    'CCSS.ELA-LITERACY.RL.4.6',
    'CCSS.ELA-LITERACY.RL.5.6',
    'CCSS.ELA-LITERACY.RL.6.6',
    'CCSS.ELA-LITERACY.RL.7.6',
    'CCSS.ELA-LITERACY.RL.8.6',
    'CCSS.ELA-LITERACY.RL.9-10.1',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...narrators.flatMap(itemsOf),
    nameOf(naming, 'name-the-view', 2),
    whoTells,
    whoseWords,
    exampleFor(naming, 'find-the-view', 3),
    matchViews,
    matchNames(naming, 'match-texts-and-views', 3),
    notKnown,
    retell,
    pickExamples(fromGradeSix, 'pick-the-view', 4),
  ],
};
