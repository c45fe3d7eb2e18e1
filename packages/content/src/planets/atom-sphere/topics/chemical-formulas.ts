import type { Topic } from '@planets/practice';
import { balance, whichBalanced } from './chemical-formulas/equations.ts';
import { formulaFromIons, pairFormulas } from './chemical-formulas/formulas.ts';
import { findMolarMass, molesAndGrams, orderMolarMass } from './chemical-formulas/moles.ts';

export const chemicalFormulas: Topic = {
  id: 'chemical_formulas',
  name: 'Formulas, equations and moles',
  about: 'Read and write formulas, balance equations, and work with molar mass and moles.',
  grades: [9, 12],
  keywords: [
    'formula',
    'molecule',
    'compound',
    'balance',
    'equation',
    'mole',
    'molar mass',
    'ion',
    'stoichiometry',
    'chemistry',
  ],
  connected: ['electricity', 'acids_bases'],
  prerequisites: ['elements'],
  standards: ['MS-PS1-1', 'MS-PS1-5', 'HS-PS1-2', 'HS-PS1-7'],
  items: [
    formulaFromIons,
    whichBalanced,
    balance,
    findMolarMass,
    molesAndGrams,
    pairFormulas,
    orderMolarMass,
  ],
};
