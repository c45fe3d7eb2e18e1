import type { Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { ELECTRIC_TERMS } from '../data/electricity.ts';
import { bulbOut, circuitCurrent, circuitTotal, labelCircuit } from './electricity/circuits.ts';
import { energyUsed } from './electricity/energy.ts';
import { ohmsLaw, orderCurrents, whatChanges } from './electricity/ohm.ts';
import { twoResistors } from './electricity/resistors.ts';
import { source } from './electricity/source.ts';

export const electricity: Topic = {
  id: 'electricity',
  name: 'Electricity and circuits',
  about: 'Use Ohm’s law, work out series and parallel circuits, and find power and energy.',
  grades: [8, 12],
  keywords: [
    'Ohm',
    'current',
    'voltage',
    'resistance',
    'circuit',
    'series',
    'parallel',
    'power',
    'watt',
  ],
  connected: ['forces_motion', 'waves', 'chemical_formulas'],
  prerequisites: ['energy_heat'],
  standards: ['HS-PS3-1'],
  items: [
    ...termQuestions(ELECTRIC_TERMS, source),
    ohmsLaw,
    twoResistors,
    orderCurrents,
    energyUsed,
    whatChanges,
    labelCircuit,
    bulbOut,
    circuitTotal,
    circuitCurrent,
  ],
};
