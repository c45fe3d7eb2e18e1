import type { Topic } from '@planets/practice';
import { matchTerms, termForExample } from '../../../authoring/vocabulary.ts';
import { caseOf, everyOf, groupOf } from '../ask/sorting.ts';
import {
  CHANGES,
  CHANGE_GROUPS,
  MAGNET_GROUPS,
  MAGNET_THINGS,
  MATERIAL_GROUPS,
  MIXTURES,
  OBJECTS,
  PROPERTY_TERMS,
  SEPARATORS,
} from '../data/materials.ts';
import { chooseMaterial } from './materials/choosing.ts';
import { bestByTest, orderTests } from './materials/tests.ts';

const source = 'Encyclopaedia Britannica';

export const materials: Topic = {
  id: 'materials',
  name: 'Materials and what they can do',
  about:
    'Say what things are made of, choose a material for a job, and read the results of a test.',
  grades: [1, 4],
  keywords: ['wood', 'metal', 'glass', 'plastic', 'magnet', 'properties', 'waterproof', 'mixture'],
  connected: ['plants', 'light_sound'],
  prerequisites: [],
  standards: ['2-PS1-1', '2-PS1-2', '2-PS1-4'],
  items: [
    groupOf({
      id: 'made-of',
      difficulty: 1,
      grades: [1, 3],
      standards: ['2-PS1-1'],
      groups: MATERIAL_GROUPS,
      cases: OBJECTS,
      source,
      hint: 'What does it feel like? Does it bend, break, tear, ring or stretch?',
      ask: (what) => `Think of **${what}**. What is it made of?`,
    }),
    chooseMaterial,
    termForExample({ terms: PROPERTY_TERMS, source, difficulty: 2 }),
    matchTerms({ terms: PROPERTY_TERMS, source, difficulty: 3 }),
    everyOf({
      id: 'every-magnetic',
      difficulty: 2,
      standards: ['2-PS1-1'],
      groups: MAGNET_GROUPS,
      cases: MAGNET_THINGS,
      source,
      hint: 'Look for iron and steel.',
      ask: ({ name }) => `Pick every thing that is **${name}**.`,
    }),
    caseOf({
      id: 'undo-change',
      difficulty: 3,
      standards: ['2-PS1-4'],
      groups: CHANGE_GROUPS,
      cases: CHANGES,
      source,
      hint: 'Could you get the old thing back?',
      ask: ({ name }) => `Which of these changes **${name}**?`,
    }),
    groupOf({
      id: 'separate-mixture',
      difficulty: 4,
      grades: [3, 4],
      groups: SEPARATORS,
      cases: MIXTURES,
      source,
      hint: 'How do the two parts differ: in size, in iron, or is one of them dissolved?',
      ask: (what) => `How would you get **${what}**?`,
    }),
    orderTests,
    bestByTest,
  ],
};
