import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { FORCE_TERMS } from '../data/forces.ts';
import { netForce, newtonsSecondLaw } from './forces-motion/forces.ts';
import { distanceGraph, orderSpeeds, speedDistanceTime } from './forces-motion/motion.ts';

export const forcesMotion: Topic = {
  id: 'forces_motion',
  name: 'Speed, motion and forces',
  about: 'Work with speed, distance and time, read motion from a graph, and add up forces.',
  grades: [6, 9],
  keywords: [
    'speed',
    'velocity',
    'distance',
    'time',
    'acceleration',
    'force',
    'newton',
    'friction',
    'physics',
  ],
  connected: ['electricity', 'solar_system', 'waves'],
  prerequisites: ['simple_machines'],
  standards: ['MS-PS2-2', 'HS-PS2-1'],
  items: [
    ...termQuestions(FORCE_TERMS, 'Encyclopaedia Britannica'),
    speedDistanceTime,
    orderSpeeds,
    distanceGraph,
    netForce,
    newtonsSecondLaw,
  ],
};
