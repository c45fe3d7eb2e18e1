import type { Topic } from '@planets/practice';
import { groupOf } from '../ask/sorting.ts';
import { FOODS, FOOD_PARTS, SEED_TRAVELS, SEED_WAYS } from '../data/plants.ts';
import { fairTest, orderPlant, readGrowth } from './plants/growing.ts';
import { findPart, labelPlant, namePart, partJob } from './plants/pictures.ts';

const source = 'Encyclopaedia Britannica';

export const plants: Topic = {
  id: 'plants',
  name: 'Plants and their parts',
  about: 'Name the parts of a plant, say what each one does, and find out what plants need.',
  grades: [1, 4],
  keywords: [
    'root',
    'stem',
    'leaf',
    'flower',
    'seed',
    'fruit',
    'garden',
    'grow',
    'pollen',
    'botany',
  ],
  connected: ['animal_groups', 'materials'],
  prerequisites: [],
  standards: ['2-LS2-1', '2-LS2-2', '3-LS1-1', '4-LS1-1'],
  items: [
    namePart,
    findPart,
    partJob,
    labelPlant,
    groupOf({
      id: 'part-we-eat',
      difficulty: 3,
      standards: ['4-LS1-1'],
      groups: FOOD_PARTS,
      cases: FOODS,
      source,
      hint: 'Where does it grow on the plant: under the soil, or above it? Does it have seeds inside, or is it one itself?',
      ask: (what) => `Think of **${what}**. Which part of the plant do we eat?`,
    }),
    groupOf({
      id: 'seed-travel',
      difficulty: 2,
      grades: [2, 4],
      standards: ['2-LS2-2'],
      groups: SEED_WAYS,
      cases: SEED_TRAVELS,
      source,
      hint: 'Look at what the seed is like: light, floating, hooked, sweet or snapping?',
      ask: (what) => `${what}\n\nHow does such a seed travel to a new place?`,
    }),
    readGrowth,
    orderPlant,
    fairTest,
  ],
};
