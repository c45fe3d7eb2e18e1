import type { Topic } from '@planets/practice';
import { everyOf, groupOf } from '../ask/sorting.ts';
import { BEHAVIORS, BEHAVIOR_SCENES, NEEDS, WAVE_KINDS } from '../data/waves.ts';
import { findWavePart, labelWave, readWave } from './waves/reading.ts';
import { echo, orderSpectrum, waveChange, waveSpeed } from './waves/speed.ts';

const source = 'OpenStax, Physics';

export const waves: Topic = {
  id: 'waves',
  name: 'Waves, sound and light',
  about: 'Read a wave, connect speed, frequency and wavelength, and say how waves behave.',
  grades: [6, 11],
  keywords: [
    'wavelength',
    'frequency',
    'amplitude',
    'sound',
    'light',
    'echo',
    'reflection',
    'refraction',
    'spectrum',
    'hertz',
  ],
  connected: ['forces_motion', 'electricity'],
  prerequisites: ['light_sound', 'energy_heat'],
  standards: ['MS-PS4-1', 'MS-PS4-2', 'HS-PS4-1'],
  items: [
    findWavePart,
    labelWave,
    everyOf({
      id: 'every-wave-kind',
      difficulty: 2,
      standards: ['MS-PS4-2'],
      groups: NEEDS,
      cases: WAVE_KINDS,
      source,
      hint: 'Is it light or something like it, or is it a shaking of matter?',
      ask: ({ name }) => `Pick everything that **${name}**.`,
    }),
    groupOf({
      id: 'wave-behavior',
      difficulty: 2,
      standards: ['MS-PS4-2'],
      groups: BEHAVIORS,
      cases: BEHAVIOR_SCENES,
      source,
      hint: 'Does the wave come back, bend, spread, vanish into a material, or meet another one?',
      ask: (what) => `${what}\n\nWhat is this an example of?`,
    }),
    readWave,
    waveSpeed,
    orderSpectrum,
    waveChange,
    echo,
  ],
};
