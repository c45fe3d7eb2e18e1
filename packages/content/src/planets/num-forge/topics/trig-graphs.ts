import type { Topic } from '@planets/practice';
import { doubleAngle, pickIdentities, simplifyTrig } from './trig-graphs/identities.ts';
import { radianValue, solveTrig } from './trig-graphs/special-angles.ts';
import { readWave } from './trig-graphs/read-wave.ts';
import { tides } from './trig-graphs/tides.ts';
import {
  equationFor,
  matchPeriods,
  phaseShift,
  placeHighest,
} from './trig-graphs/wave-equations.ts';

export const trigGraphs: Topic = {
  id: 'trig_graphs',
  name: 'Trigonometric functions and identities',
  about: 'Read and write the equations of waves, and simplify and solve with identities.',
  grades: [11, 12],
  keywords: [
    'amplitude',
    'period',
    'midline',
    'phase shift',
    'radians',
    'identity',
    'double angle',
  ],
  connected: ['vectors'],
  prerequisites: ['trigonometry', 'functions_inverse'],
  standards: [
    'CCSS.MATH.CONTENT.HSF.TF.A.2',
    'CCSS.MATH.CONTENT.HSF.TF.A.3',
    'CCSS.MATH.CONTENT.HSF.TF.A.4',
    'CCSS.MATH.CONTENT.HSF.TF.B.5',
    'CCSS.MATH.CONTENT.HSF.TF.B.7',
    'CCSS.MATH.CONTENT.HSF.TF.C.8',
    'CCSS.MATH.CONTENT.HSF.TF.C.9',
    'CCSS.MATH.CONTENT.HSF.IF.C.7.E',
  ],
  items: [
    readWave,
    radianValue,
    matchPeriods,
    equationFor,
    placeHighest,
    simplifyTrig,
    pickIdentities,
    phaseShift,
    solveTrig,
    doubleAngle,
    tides,
  ],
};
