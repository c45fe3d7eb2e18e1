import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { conflicting, conflicts, crafted, techniques } from '../data/plots.ts';
import { plotted } from '../items/plotted.ts';
import { itemsOf } from '../reading.ts';
import { exampleFor, matchNames, nameOf, type Sorting } from '../sorting.ts';
import { findPart, labelMountain, orderPlot, partOfPlot } from './plot-structure/parts.ts';

const conflict: Sorting = {
  sorts: conflicts,
  samples: conflicting,
  ask: 'Which kind of conflict is this?',
  noun: 'kind of conflict',
  firstHint: 'Who or what stands in the way of the main character?',
};

const technique: Sorting = {
  sorts: techniques,
  samples: crafted,
  ask: 'Which technique of storytelling is this?',
  noun: 'technique',
  firstHint: 'Look at time: does it jump back, point ahead, break off, or start late?',
  grades: [6, 9],
};

export const plotStructure: Topic = {
  id: 'plot_structure',
  name: 'How a plot is built',
  about:
    'Follow a plot from its beginning over the climax to its end, and name the conflict in it.',
  grades: [4, 9],
  keywords: [
    'plot',
    'exposition',
    'rising action',
    'climax',
    'resolution',
    'conflict',
    'flashback',
    'foreshadowing',
  ],
  connected: ['point_of_view'],
  prerequisites: ['story_order', 'characters_settings'],
  standards: [
    'CCSS.ELA-LITERACY.RL.4.3',
    'CCSS.ELA-LITERACY.RL.5.5',
    'CCSS.ELA-LITERACY.RL.6.3',
    'CCSS.ELA-LITERACY.RL.6.5',
    'CCSS.ELA-LITERACY.RL.7.3',
    'CCSS.ELA-LITERACY.RL.8.3',
    'CCSS.ELA-LITERACY.RL.9-10.5',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...plotted.flatMap(itemsOf),
    labelMountain,
    orderPlot,
    findPart,
    nameOf(conflict, 'name-the-conflict', 2),
    partOfPlot,
    matchNames(conflict, 'match-conflicts', 3),
    exampleFor(conflict, 'find-the-conflict', 3),
    nameOf(technique, 'name-the-technique', 3),
    exampleFor(technique, 'find-the-technique', 4),
    matchNames(technique, 'match-techniques', 4),
  ],
};
