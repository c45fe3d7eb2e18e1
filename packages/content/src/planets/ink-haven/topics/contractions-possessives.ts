import type { Topic } from '@planets/practice';
import { apostrophes, apostropheSorts } from '../data/contractions.ts';
import { pickSort, whatSort, type SortTopic } from '../wording/sorting.ts';
import {
  chooseShort,
  fullWords,
  matchShort,
  shortForms,
  typeShort,
} from './contractions-possessives/short.ts';
import { typeOwner, whoseIsIt } from './contractions-possessives/owners.ts';

const marks: SortTopic<keyof typeof apostropheSorts> = {
  sorts: apostropheSorts,
  rows: apostrophes,
  askSort: 'What is the word with the apostrophe in this sentence?',
  askAll: 'In more than one of these, the word with the apostrophe is ____.',
  verdict: (name) =>
    name === 'a mistake' ? 'Its apostrophe is a mistake.' : `Its apostrophe marks ${name}.`,
  look: 'Find the apostrophe, and read the word that follows it.',
  id: 'apostrophe',
  grades: [3, 5],
};

export const contractionsPossessives: Topic = {
  id: 'contractions_possessives',
  name: 'Apostrophes: short forms and owners',
  about: 'Write short forms such as “don’t” and show with an apostrophe who owns something.',
  grades: [2, 5],
  keywords: ['apostrophe', 'contraction', 'possessive', 'short form', "don't", 'owner'],
  connected: ['plurals_past'],
  prerequisites: ['capitals_end_marks'],
  standards: ['CCSS.ELA-LITERACY.L.2.2.C', 'CCSS.ELA-LITERACY.L.3.2.D'],
  items: [
    chooseShort,
    fullWords,
    matchShort,
    typeShort,
    shortForms,
    whoseIsIt,
    typeOwner,
    whatSort(marks, 3),
    pickSort(marks, 4),
  ],
};
