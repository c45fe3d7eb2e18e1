import type { Topic } from '@planets/practice';
import { findScene, matchChanges, nameChange } from './states-of-matter/changing.ts';
import { findState, whichState } from './states-of-matter/sorting.ts';
import { orderBoiling, stateAt, warmWater } from './states-of-matter/temperatures.ts';

export const statesOfMatter: Topic = {
  id: 'states_of_matter',
  name: 'Solids, liquids and gases',
  about: 'Tell solids, liquids and gases apart, and name how one changes into another.',
  grades: [2, 6],
  keywords: [
    'solid',
    'liquid',
    'gas',
    'melt',
    'freeze',
    'evaporate',
    'condense',
    'boil',
    'particles',
  ],
  connected: ['rocks_earth', 'lab_skills'],
  prerequisites: ['materials'],
  standards: ['2-PS1-4', '5-PS1-1', 'MS-PS1-4'],
  items: [
    whichState,
    findState,
    nameChange,
    findScene,
    matchChanges,
    warmWater,
    stateAt,
    orderBoiling,
  ],
};
