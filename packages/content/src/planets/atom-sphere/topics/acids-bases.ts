import type { Topic } from '@planets/practice';
import { everyOf, groupOf } from '../ask/sorting.ts';
import { SOLUTIONS, SOLUTION_GROUPS } from '../data/acids.ts';
import { indicatorPh, orderPh, phTable, placePh, timesAcidic } from './acids-bases/ph.ts';
import { conjugate, matchNames, titration, whichSalt } from './acids-bases/reactions.ts';

const source = 'OpenStax, Chemistry';

export const acidsBases: Topic = {
  id: 'acids_bases',
  name: 'Acids, bases and pH',
  about: 'Tell acids from bases, work with the pH scale, and follow neutralization in numbers.',
  grades: [8, 12],
  keywords: [
    'acid',
    'base',
    'pH',
    'indicator',
    'neutralization',
    'titration',
    'salt',
    'litmus',
    'chemistry',
  ],
  connected: ['chemical_formulas', 'lab_skills'],
  prerequisites: ['elements'],
  standards: ['MS-PS1-2', 'HS-PS1-2'],
  items: [
    groupOf({
      id: 'acid-or-base',
      difficulty: 1,
      grades: [8, 10],
      groups: SOLUTION_GROUPS,
      cases: SOLUTIONS,
      source,
      hint: 'Is it sour, is it used for cleaning, or neither?',
      ask: (what) => `Think of **${what}**. Is it acidic, neutral or basic?`,
    }),
    everyOf({
      id: 'every-acid',
      difficulty: 2,
      groups: SOLUTION_GROUPS,
      cases: SOLUTIONS,
      source,
      hint: 'Is it sour, is it used for cleaning, or neither?',
      ask: ({ name }) => `Pick everything that is **${name}**.`,
    }),
    orderPh,
    matchNames,
    placePh,
    timesAcidic,
    whichSalt,
    indicatorPh,
    phTable,
    conjugate,
    titration,
  ],
};
