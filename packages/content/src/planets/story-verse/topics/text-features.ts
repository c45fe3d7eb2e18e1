import type { Topic } from '@planets/practice';
import {
  matchTerms,
  termForExample,
  termForMeaning,
  typeTerm,
} from '../../../authoring/vocabulary.ts';
import { built, structures } from '../data/structures.ts';
import { features } from '../data/text-features.ts';
import { exampleFor, matchNames, nameOf, type Sorting } from '../sorting.ts';
import { howLong, whereAmI, whichChapter, whichPage } from './text-features/contents.ts';
import { alphabetize, betweenWords } from './text-features/glossary.ts';
import { labelThePage } from './text-features/page.ts';

const vocabulary = {
  terms: features,
  source: 'Common Core State Standards, Reading: Informational Text, standard 5',
};

const building: Sorting = {
  sorts: structures,
  samples: built,
  ask: 'How is this text built?',
  noun: 'plan',
  firstHint: 'Look for small words that join the sentences. They show how a text is built.',
  grades: [4, 6],
};

export const textFeatures: Topic = {
  id: 'text_features',
  name: 'Finding your way in a text',
  about:
    'Use headings, captions, tables of contents, glossaries and the plan of a text to find things.',
  grades: [2, 6],
  keywords: [
    'text features',
    'heading',
    'caption',
    'table of contents',
    'glossary',
    'index',
    'text structure',
    'nonfiction',
  ],
  connected: ['cause_effect', 'fact_opinion'],
  prerequisites: ['first_stories'],
  standards: [
    'CCSS.ELA-LITERACY.RI.2.5',
    'CCSS.ELA-LITERACY.RI.2.7',
    'CCSS.ELA-LITERACY.RI.3.5',
    'CCSS.ELA-LITERACY.RI.4.5',
    'CCSS.ELA-LITERACY.RI.4.7',
    'CCSS.ELA-LITERACY.RI.5.5',
    'CCSS.ELA-LITERACY.RI.6.5',
  ],
  items: [
    labelThePage,
    whichChapter,
    termForExample(vocabulary),
    whichPage,
    termForMeaning(vocabulary),
    whereAmI,
    matchTerms(vocabulary),
    alphabetize,
    typeTerm(vocabulary),
    howLong,
    betweenWords,
    nameOf(building, 'how-is-it-built', 3),
    exampleFor(building, 'find-the-structure', 4),
    matchNames(building, 'match-structures', 3),
  ],
};
