import type { Case, Group } from '../ask/sorting.ts';

export const SOLUTION_GROUPS: readonly Group[] = [
  { name: 'acidic', sign: 'Acidic solutions have a pH below 7. Those that are food taste sour.' },
  { name: 'neutral', sign: 'Neutral solutions have a pH of 7.' },
  {
    name: 'basic',
    sign: 'Basic solutions have a pH above 7. Many cleaners are basic and feel slippery.',
  },
];

export const SOLUTIONS: readonly Case[] = [
  { what: 'lemon juice', group: 'acidic', clue: 'It tastes very sour; its pH is about 2.' },
  { what: 'vinegar', group: 'acidic', clue: 'It tastes sour; its pH is about 2.5 to 3.' },
  {
    what: 'stomach juice',
    group: 'acidic',
    clue: 'It contains hydrochloric acid; its pH is about 1.5.',
  },
  { what: 'black coffee', group: 'acidic', clue: 'Its pH is about 5.' },
  { what: 'tomato juice', group: 'acidic', clue: 'It is a little sour; its pH is about 4.' },
  { what: 'sour milk', group: 'acidic', clue: 'Bacteria in it made lactic acid.' },
  { what: 'the liquid in a car battery', group: 'acidic', clue: 'It contains sulfuric acid.' },
  {
    what: 'unpolluted rain',
    group: 'acidic',
    clue: 'Carbon dioxide from the air dissolves in it; its pH is about 5.6.',
  },
  { what: 'pure water', group: 'neutral', clue: 'It has as many hydrogen ions as hydroxide ions.' },
  {
    what: 'a solution of table salt',
    group: 'neutral',
    clue: 'It is the salt of a strong acid and a strong base.',
  },
  {
    what: 'a solution of sugar',
    group: 'neutral',
    clue: 'Sugar gives off neither hydrogen ions nor hydroxide ions.',
  },
  { what: 'soapy water', group: 'basic', clue: 'It feels slippery; its pH is about 9 to 10.' },
  { what: 'baking soda in water', group: 'basic', clue: 'Its pH is about 8.5.' },
  {
    what: 'household ammonia',
    group: 'basic',
    clue: 'It takes up hydrogen ions; its pH is about 11.',
  },
  { what: 'oven cleaner', group: 'basic', clue: 'It contains sodium hydroxide.' },
  { what: 'sea water', group: 'basic', clue: 'Its pH is about 8.' },
  { what: 'limewater', group: 'basic', clue: 'It is a solution of calcium hydroxide.' },
  {
    what: 'milk of magnesia',
    group: 'basic',
    clue: 'It contains magnesium hydroxide, against too much stomach acid.',
  },
];

export interface Named {
  readonly name: string;
  readonly formula: string;
  readonly hint: string;
  readonly from: number;
}

export const SUBSTANCE_NAMES: readonly Named[] = [
  { name: 'hydrochloric acid', formula: 'HCl', hint: '“-chloric” points to chlorine.', from: 8 },
  { name: 'sulfuric acid', formula: 'H2SO4', hint: '“Sulfuric” points to sulfur.', from: 8 },
  { name: 'nitric acid', formula: 'HNO3', hint: '“Nitric” points to nitrogen.', from: 8 },
  { name: 'carbonic acid', formula: 'H2CO3', hint: '“Carbonic” points to carbon.', from: 8 },
  {
    name: 'phosphoric acid',
    formula: 'H3PO4',
    hint: '“Phosphoric” points to phosphorus.',
    from: 9,
  },
  {
    name: 'acetic acid',
    formula: 'CH3COOH',
    hint: 'It is the acid in vinegar, and it has two atoms of carbon.',
    from: 9,
  },
  {
    name: 'sodium hydroxide',
    formula: 'NaOH',
    hint: 'A hydroxide has OH in its formula.',
    from: 8,
  },
  { name: 'calcium hydroxide', formula: 'Ca(OH)2', hint: 'Calcium has the symbol Ca.', from: 8 },
  { name: 'potassium hydroxide', formula: 'KOH', hint: 'Potassium has the symbol K.', from: 8 },
  {
    name: 'magnesium hydroxide',
    formula: 'Mg(OH)2',
    hint: 'Magnesium has the symbol Mg.',
    from: 9,
  },
  { name: 'ammonia', formula: 'NH3', hint: 'It has no oxygen at all.', from: 8 },
];

/** Colors below, within and above the range where an indicator changes. */
export const INDICATORS = [
  { name: 'methyl orange', from: 3.1, to: 4.4, colors: ['red', 'orange', 'yellow'] },
  { name: 'litmus', from: 5, to: 8, colors: ['red', 'purple', 'blue'] },
  { name: 'bromothymol blue', from: 6, to: 7.6, colors: ['yellow', 'green', 'blue'] },
  { name: 'phenolphthalein', from: 8.2, to: 10, colors: ['colorless', 'pale pink', 'deep pink'] },
] as const;

export const ACIDS = [
  { formula: 'HCl', anion: 'Cl', charge: 1 },
  { formula: 'HBr', anion: 'Br', charge: 1 },
  { formula: 'HNO3', anion: 'NO3', charge: 1 },
  { formula: 'H2SO4', anion: 'SO4', charge: 2 },
  { formula: 'H3PO4', anion: 'PO4', charge: 3 },
] as const;

export const BASES = [
  { formula: 'NaOH', cation: 'Na', charge: 1 },
  { formula: 'KOH', cation: 'K', charge: 1 },
  { formula: 'LiOH', cation: 'Li', charge: 1 },
  { formula: 'Ca(OH)2', cation: 'Ca', charge: 2 },
  { formula: 'Mg(OH)2', cation: 'Mg', charge: 2 },
  { formula: 'Ba(OH)2', cation: 'Ba', charge: 2 },
  { formula: 'Al(OH)3', cation: 'Al', charge: 3 },
] as const;

/** An acid and what is left when it has given off one proton, in TeX. */
export const CONJUGATES = [
  { acid: 'HCl', base: 'Cl^-', less: 'Cl', more: 'H_2Cl^+', twice: 'Cl^{2-}' },
  { acid: 'HNO_3', base: 'NO_3^-', less: 'NO_3', more: 'H_2NO_3^+', twice: 'NO_3^{2-}' },
  { acid: 'H_2SO_4', base: 'HSO_4^-', less: 'HSO_4', more: 'H_3SO_4^+', twice: 'SO_4^{2-}' },
  { acid: 'HSO_4^-', base: 'SO_4^{2-}', less: 'SO_4^-', more: 'H_2SO_4', twice: 'SO_3^{2-}' },
  { acid: 'H_2CO_3', base: 'HCO_3^-', less: 'HCO_3', more: 'H_3CO_3^+', twice: 'CO_3^{2-}' },
  { acid: 'HCO_3^-', base: 'CO_3^{2-}', less: 'CO_3^-', more: 'H_2CO_3', twice: 'CO_2' },
  { acid: 'H_3PO_4', base: 'H_2PO_4^-', less: 'H_2PO_4', more: 'H_4PO_4^+', twice: 'HPO_4^{2-}' },
  { acid: 'H_2PO_4^-', base: 'HPO_4^{2-}', less: 'HPO_4^-', more: 'H_3PO_4', twice: 'PO_4^{3-}' },
  { acid: 'NH_4^+', base: 'NH_3', less: 'NH_3^+', more: 'NH_5^{2+}', twice: 'NH_2^-' },
  { acid: 'H_2O', base: 'OH^-', less: 'OH', more: 'H_3O^+', twice: 'O^{2-}' },
  { acid: 'H_3O^+', base: 'H_2O', less: 'H_2O^+', more: 'H_4O^{2+}', twice: 'OH^-' },
  {
    acid: 'CH_3COOH',
    base: 'CH_3COO^-',
    less: 'CH_3COO',
    more: 'CH_3COOH_2^+',
    twice: 'CH_2COO^{2-}',
  },
  { acid: 'H_2S', base: 'HS^-', less: 'HS', more: 'H_3S^+', twice: 'S^{2-}' },
  { acid: 'HF', base: 'F^-', less: 'F', more: 'H_2F^+', twice: 'F^{2-}' },
] as const;
