import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { GENETIC_TERMS } from '../data/genetics.ts';
import { findParents, orderChances, punnettPercent, twoTraits } from './genetics/crosses.ts';
import { basePairs, orderSteps } from './genetics/dna.ts';
import { source } from './genetics/source.ts';

export const genetics: Topic = {
  id: 'genetics',
  name: 'Genetics and DNA',
  about: 'Predict the offspring of a cross, and read the language of DNA.',
  grades: [9, 12],
  keywords: [
    'gene',
    'allele',
    'Punnett',
    'Mendel',
    'dominant',
    'recessive',
    'DNA',
    'RNA',
    'inheritance',
    'biology',
  ],
  connected: ['adaptation_evolution'],
  prerequisites: ['body_cells'],
  standards: ['MS-LS3-2', 'HS-LS1-1', 'HS-LS3-1', 'HS-LS3-3'],
  items: [
    ...termQuestions(GENETIC_TERMS, source),
    punnettPercent,
    findParents,
    basePairs,
    orderChances,
    orderSteps,
    twoTraits,
  ],
};
