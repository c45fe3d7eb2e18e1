import type { Topic } from '@planets/practice';
import { matchTerms, termForExample } from '../../../authoring/vocabulary.ts';
import { groupOf } from '../ask/sorting.ts';
import { ADAPTATIONS, EVIDENCE, EVIDENCE_CASES, EVOLUTION_TERMS, USES } from '../data/evolution.ts';
import { compareDna, readTree } from './adaptation-evolution/kinship.ts';
import { halfLife, hardyWeinberg } from './adaptation-evolution/numbers.ts';
import {
  orderSelection,
  predictSelection,
  traitPercent,
} from './adaptation-evolution/selection.ts';

const source = 'UC Museum of Paleontology, Understanding Evolution';

export const adaptationEvolution: Topic = {
  id: 'adaptation_evolution',
  name: 'Adaptation and evolution',
  about:
    'Explain how living things fit their surroundings, how populations change, and how we know.',
  grades: [6, 12],
  keywords: [
    'natural selection',
    'species',
    'fossil',
    'Darwin',
    'ancestor',
    'mutation',
    'camouflage',
    'Hardy-Weinberg',
    'biology',
  ],
  connected: ['body_cells', 'genetics', 'rocks_earth'],
  prerequisites: ['food_chains'],
  standards: [
    'MS-LS4-1',
    'MS-LS4-2',
    'MS-LS4-4',
    'MS-LS4-6',
    'HS-LS4-1',
    'HS-LS4-2',
    'HS-LS4-3',
    'HS-LS4-4',
  ],
  items: [
    groupOf({
      id: 'use-of-feature',
      difficulty: 1,
      grades: [6, 9],
      groups: USES,
      cases: ADAPTATIONS,
      source,
      hint: 'Where does it live, and what could go wrong for it there?',
      ask: (what) => `${what}\n\nWhat is this adaptation mainly good for?`,
    }),
    termForExample({ terms: EVOLUTION_TERMS, source, difficulty: 2 }),
    matchTerms({ terms: EVOLUTION_TERMS, source, difficulty: 2 }),
    orderSelection,
    groupOf({
      id: 'which-evidence',
      difficulty: 3,
      standards: ['MS-LS4-1', 'MS-LS4-2', 'HS-LS4-1'],
      groups: EVIDENCE,
      cases: EVIDENCE_CASES,
      source,
      hint: 'What is compared: old rocks, bones and parts, embryos, DNA, or places?',
      ask: (what) => `${what}\n\nWhich kind of evidence for evolution is that?`,
    }),
    readTree,
    traitPercent,
    compareDna,
    predictSelection,
    halfLife,
    hardyWeinberg,
  ],
};
