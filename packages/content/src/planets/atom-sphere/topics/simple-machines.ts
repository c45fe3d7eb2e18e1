import type { Topic } from '@planets/practice';
import { everyOf, groupOf } from '../ask/sorting.ts';
import { MACHINES, MACHINE_JOBS, MACHINE_THINGS } from '../data/machines.ts';
import { orderRamps, pulleyPull, rampWork } from './simple-machines/easier.ts';
import { balanceLever, labelLever, whichSide } from './simple-machines/lever.ts';

const source = 'Encyclopaedia Britannica';
const hint =
  'Is there a bar that turns, a slope, a sharp edge, a winding ridge, a rope over a wheel, or a wheel on a rod?';

export const simpleMachines: Topic = {
  id: 'simple_machines',
  name: 'Simple machines',
  about:
    'Spot levers, ramps, pulleys and other simple machines, and find out how much easier they make work.',
  grades: [3, 6],
  keywords: [
    'lever',
    'pulley',
    'ramp',
    'inclined plane',
    'wedge',
    'screw',
    'wheel',
    'force',
    'work',
  ],
  connected: ['light_sound', 'energy_heat'],
  prerequisites: ['materials'],
  standards: ['3-PS2-1', '3-5-ETS1-2'],
  items: [
    groupOf({
      id: 'which-machine',
      difficulty: 1,
      groups: MACHINES,
      cases: MACHINE_THINGS,
      source,
      hint,
      ask: (what) => `Which simple machine is this: **${what}**?`,
    }),
    groupOf({
      id: 'machine-for-job',
      difficulty: 2,
      standards: ['3-5-ETS1-2'],
      groups: MACHINES,
      cases: MACHINE_JOBS,
      source,
      hint,
      ask: (what) => `${what}\n\nWhich simple machine helps most?`,
    }),
    everyOf({
      id: 'every-machine',
      difficulty: 3,
      groups: MACHINES,
      cases: MACHINE_THINGS,
      source,
      hint,
      ask: ({ name }) => `Pick everything that is **${name}**.`,
    }),
    whichSide,
    labelLever,
    balanceLever,
    orderRamps,
    pulleyPull,
    rampWork,
  ],
};
