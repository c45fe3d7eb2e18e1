import type { Topic } from '@planets/practice';
import { groupOf } from '../ask/sorting.ts';
import { COLLISIONS, COLLISION_CASES } from '../data/momentum.ts';
import { derive, energyOf, orderTrack, scaling } from './momentum-energy/energy.ts';
import { impulse, momentumOf, orderMomentum, stickTogether } from './momentum-energy/momentum.ts';

export const momentumEnergy: Topic = {
  id: 'momentum_energy',
  name: 'Momentum and mechanical energy',
  about:
    'Work with momentum, impulse and energy, and use what is conserved in collisions and falls.',
  grades: [9, 12],
  keywords: [
    'momentum',
    'impulse',
    'collision',
    'kinetic energy',
    'potential energy',
    'conservation',
    'work',
    'power',
    'physics',
  ],
  connected: ['electricity', 'waves'],
  prerequisites: ['forces_motion', 'energy_heat'],
  standards: ['HS-PS2-1', 'HS-PS2-2', 'HS-PS2-3', 'HS-PS3-1'],
  items: [
    groupOf({
      id: 'which-collision',
      difficulty: 1,
      standards: ['HS-PS2-2'],
      groups: COLLISIONS,
      cases: COLLISION_CASES,
      source: 'OpenStax, College Physics',
      hint: 'Were they together before? And is there as much kinetic energy afterward as before?',
      ask: (what) => `${what}\n\nWhat kind of process is that?`,
    }),
    momentumOf,
    orderMomentum,
    energyOf,
    orderTrack,
    impulse,
    scaling,
    stickTogether,
    derive,
  ],
};
