import type { Topic } from '@planets/practice';
import {
  firstKinds,
  firstSorts,
  purposeRows,
  purposes,
  wholeRows,
  wholes,
} from '../data/sentence-kinds.ts';
import { findSort, matchSorts, pickSort, whatSort, type SortTopic } from '../wording/sorting.ts';
import { mendTheRunOn, putWordsInOrder } from './sentence-kinds/building.ts';

const first: SortTopic<keyof typeof firstSorts> = {
  sorts: firstSorts,
  rows: firstKinds,
  askSort: 'What is this?',
  look: 'Read it aloud.',
  id: 'first',
  grades: [1, 2],
};
const purpose: SortTopic<keyof typeof purposes> = {
  sorts: purposes,
  rows: purposeRows,
  askSort: 'What kind of sentence is this?',
  look: 'What does the sentence do?',
  id: 'purpose',
  grades: [3, 5],
};
const wholeness: SortTopic<keyof typeof wholes> = {
  sorts: wholes,
  rows: wholeRows,
  askSort: 'Is this a complete sentence, a fragment or a run-on?',
  look: 'Look for a subject and its verb. Is there one pair, none, or two?',
  id: 'whole',
  grades: [3, 5],
};

export const sentenceKinds: Topic = {
  id: 'sentence_kinds',
  name: 'Whole sentences and their kinds',
  about: 'Tell whole sentences from fragments and run-ons, and know what a sentence is for.',
  grades: [1, 5],
  keywords: [
    'complete sentence',
    'fragment',
    'run-on',
    'statement',
    'question',
    'command',
    'exclamation',
  ],
  connected: ['parts_of_speech'],
  prerequisites: ['letters_spelling'],
  standards: [
    'CCSS.ELA-LITERACY.L.1.1.J',
    'CCSS.ELA-LITERACY.L.2.1.F',
    'CCSS.ELA-LITERACY.L.3.1.I',
    'CCSS.ELA-LITERACY.L.4.1.F',
  ],
  items: [
    whatSort(first, 1),
    findSort(first, 2),
    matchSorts(first, 2),
    putWordsInOrder,
    whatSort(purpose, 1),
    findSort(purpose, 2),
    whatSort(wholeness, 2),
    findSort(wholeness, 3),
    pickSort(wholeness, 4),
    mendTheRunOn,
  ],
};
