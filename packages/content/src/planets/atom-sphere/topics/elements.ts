import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { countParticles, orderProtons } from './elements/atoms.ts';
import { metalOrNot, sameFamily } from './elements/families.ts';
import { nameOf, pairSymbols, symbolOf } from './elements/symbols.ts';

export const elements: Topic = {
  id: 'elements',
  name: 'Chemical elements',
  about:
    'Know the symbols of the elements, count protons, neutrons and electrons, and use the periodic table.',
  grades: [6, 10],
  keywords: [
    'periodic table',
    'symbol',
    'atom',
    'proton',
    'neutron',
    'electron',
    'isotope',
    'metal',
    'chemistry',
  ],
  connected: ['energy_heat', 'lab_skills'],
  prerequisites: ['states_of_matter'],
  standards: ['MS-PS1-1', 'HS-PS1-1'],
  mastery: FACTS,
  items: [symbolOf, nameOf, countParticles, pairSymbols, orderProtons, metalOrNot, sameFamily],
};
