import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import {
  matchTerms,
  termForExample,
  termForMeaning,
  typeTerm,
} from '../../../authoring/vocabulary.ts';
import { dramaTerms, ironic, ironies, voiced, voices } from '../data/drama.ts';
import { plays } from '../items/plays.ts';
import { itemsOf } from '../reading.ts';
import { exampleFor, matchNames, nameOf, type Sorting } from '../sorting.ts';
import { labelScript, matchUnder, underTheLine } from './drama-reading/script.ts';

const vocabulary = {
  terms: dramaTerms,
  source:
    'Common Core State Standards, Reading: Literature, standard 5; terms as in school handbooks',
};

const voice: Sorting = {
  sorts: voices,
  samples: voiced,
  ask: 'Which way of speaking on the stage is this?',
  noun: 'way of speaking',
  firstHint: 'Who else is on the stage, and who is meant to hear it?',
  grades: [6, 10],
};

const irony: Sorting = {
  sorts: ironies,
  samples: ironic,
  ask: 'Which kind of irony is this?',
  noun: 'kind of irony',
  firstHint: 'Is it in the words, in the outcome, or in what the audience knows?',
  grades: [8, 12],
};

export const dramaReading: Topic = {
  id: 'drama_reading',
  name: 'Reading plays',
  about: 'Read a script: its parts, what lies under the lines, and what the audience knows.',
  grades: [6, 12],
  keywords: [
    'drama',
    'play',
    'script',
    'stage direction',
    'dialogue',
    'soliloquy',
    'irony',
    'theater',
    'subtext',
  ],
  connected: ['poetry_forms', 'theme'],
  prerequisites: ['plot_structure', 'point_of_view'],
  standards: [
    'CCSS.ELA-LITERACY.RL.6.5',
    'CCSS.ELA-LITERACY.RL.7.5',
    'CCSS.ELA-LITERACY.RL.8.3',
    'CCSS.ELA-LITERACY.RL.8.6',
    'CCSS.ELA-LITERACY.RL.9-10.3',
    'CCSS.ELA-LITERACY.RL.9-10.5',
    'CCSS.ELA-LITERACY.RL.11-12.3',
    'CCSS.ELA-LITERACY.RL.11-12.6',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...plays.flatMap(itemsOf),
    labelScript,
    nameOf(voice, 'name-the-voice', 2),
    underTheLine,
    termForMeaning(vocabulary),
    nameOf(irony, 'name-the-irony', 3),
    matchNames(voice, 'match-voices', 2),
    termForExample(vocabulary),
    exampleFor(irony, 'find-the-irony', 4),
    matchTerms(vocabulary),
    exampleFor(voice, 'find-the-voice', 3),
    matchUnder,
    typeTerm(vocabulary),
  ],
};
