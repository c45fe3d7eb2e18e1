import type { Topic } from '@planets/practice';
import { findMarked, labelParts } from '../ask/parts.ts';
import { groupOf } from '../ask/sorting.ts';
import { NITROGEN_CASES, NITROGEN_STEPS, RELATIONS, RELATION_CASES } from '../data/cycles.ts';
import { CARBON_CYCLE } from '../diagrams/ecosystem.ts';
import { forestCarbon, passedOn, pyramidLevel } from './ecosystems-cycles/energy.ts';
import {
  carryingCapacity,
  markRecapture,
  populationChange,
} from './ecosystems-cycles/populations.ts';

const source = 'OpenStax, Biology';
const pictures = () => [CARBON_CYCLE];

export const ecosystemsCycles: Topic = {
  id: 'ecosystems_cycles',
  name: 'Ecosystems: cycles, energy and populations',
  about: 'Follow carbon, nitrogen and energy through an ecosystem, and see how populations grow.',
  grades: [8, 12],
  keywords: [
    'carbon cycle',
    'nitrogen cycle',
    'energy pyramid',
    'population',
    'carrying capacity',
    'symbiosis',
    'photosynthesis',
    'respiration',
    'ecology',
  ],
  connected: ['adaptation_evolution', 'acids_bases'],
  prerequisites: ['food_chains', 'body_cells'],
  standards: ['MS-LS2-3', 'HS-LS2-1', 'HS-LS2-3', 'HS-LS2-4', 'HS-LS2-5'],
  items: [
    groupOf({
      id: 'which-relation',
      difficulty: 1,
      groups: RELATIONS,
      cases: RELATION_CASES,
      source,
      hint: 'Ask of each of the two: does it gain, does it lose, or neither?',
      ask: (what) => `${what}\n\nWhat is this relation called?`,
    }),
    findMarked({ id: 'find-process', difficulty: 2, standards: ['HS-LS2-5'], pictures, source }),
    labelParts({
      id: 'label-carbon',
      difficulty: 3,
      standards: ['HS-LS2-5'],
      pictures,
      places: (grade) => (grade < 10 ? 4 : 5),
      ask: 'Carbon moves between air, living things, water and rock. Put each process at its arrow.',
      source,
    }),
    groupOf({
      id: 'nitrogen-step',
      difficulty: 4,
      groups: NITROGEN_STEPS,
      cases: NITROGEN_CASES,
      source,
      hint: 'In what form is the nitrogen before, and in what form afterward: gas, ammonium, nitrate or protein?',
      ask: (what) => `${what}\n\nWhich step of the nitrogen cycle is that?`,
    }),
    pyramidLevel,
    populationChange,
    carryingCapacity,
    markRecapture,
    passedOn,
    forestCarbon,
  ],
};
