import { figure, generator, type Rng } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { findMarked, labelParts } from '../../ask/parts.ts';
import { listed } from '../../../../authoring/wording.ts';
import { WAVE } from '../../diagrams/waves.ts';

const source = 'OpenStax, Physics';
const pictures = () => [WAVE];

export const labelWave = labelParts({
  id: 'label-wave',
  difficulty: 2,
  grades: [6, 8],
  pictures,
  places: (grade) => (grade === 6 ? 4 : 5),
  ask: 'Put each name at its place in the picture of a wave.',
  source,
});

export const findWavePart = findMarked({
  id: 'find-wave-part',
  difficulty: 1,
  grades: [6, 9],
  pictures,
  source,
});

/** A sine wave on a grid: what repeats after `period`, as high as `amplitude`. */
function waveOn(rng: Rng, time: boolean) {
  const period = rng.pick(time ? [2, 4, 5] : [2, 4, 5, 6]);
  const amplitude = rng.int(1, 4);
  const length = time ? 10 : 12;
  const steps = 32;
  const count = Math.floor((length / period) * steps);
  const points = Array.from({ length: count + 1 }, (_, at): [number, number] => [
    Math.round(((at * period) / steps) * 1000) / 1000,
    Math.round(amplitude * Math.sin((2 * Math.PI * at) / steps) * 1000) / 1000 + 0,
  ]);
  const crests = Array.from(
    { length: Math.ceil(length / period) },
    (_, at) => period * (at + 0.25),
  ).filter((x) => x < length);
  const picture = figure({
    kind: 'grid',
    x: { min: 0, max: length, step: 1, name: time ? 'time (s)' : 'distance (m)' },
    y: { min: -5, max: 5, step: 1, name: 'height (cm)' },
    curves: [
      {
        points,
        course: `goes up and down between ${amplitude} and −${amplitude}; it is highest at ${listed(crests.map(String))}`,
      },
    ],
  });
  return { period, amplitude, picture };
}

/** Reading amplitude and wavelength off a wave in space; period and frequency off one in time. */
export const readWave = generator({
  id: 'read-wave',
  kind: 'numeric',
  difficulty: 3,
  standards: ['MS-PS4-1'],
  make(rng, grade) {
    const time = grade > 8 && rng.chance(2, 3);
    const { period, amplitude, picture } = waveOn(rng, time);
    if (rng.chance(1, 3))
      return {
        prompt: [
          time
            ? 'A cork bobs on water. The graph shows its height over time.'
            : 'The graph shows a water wave at one moment.',
          picture,
          'What is the **amplitude** of the wave?',
        ],
        answer: amplitude,
        unit: 'cm',
        slips: slipsFor(amplitude, [
          {
            value: 2 * amplitude,
            why: 'You measured from the lowest to the highest place. The amplitude is only half of that.',
          },
          { value: period, why: 'You read along the horizontal axis. The amplitude is a height.' },
        ]),
        hints: [
          'The amplitude is measured from the level line in the middle.',
          'How far is it from height 0 up to the highest place?',
        ],
        steps: [
          'The amplitude is the greatest distance from the level line.',
          `The curve goes up to ${amplitude} and down to −${amplitude}, so the amplitude is ${amplitude} cm.`,
        ],
        source,
      };
    if (!time)
      return {
        prompt: [
          'The graph shows a water wave at one moment.',
          picture,
          'What is the **wavelength**?',
        ],
        answer: period,
        unit: 'm',
        slips: slipsFor(period, [
          {
            value: period / 2,
            why: 'That is half a wave. After the dip the pattern has to be where it began.',
          },
          {
            value: amplitude,
            why: 'You read a height. The wavelength is measured along the wave.',
          },
        ]),
        hints: [
          'The wavelength is the distance after which the pattern repeats.',
          'Measure from one place where the curve crosses upward to the next place where it crosses upward.',
        ],
        steps: [
          'The wavelength is the distance from one high place to the next.',
          `The curve begins again after ${period} m, so the wavelength is ${period} m.`,
        ],
        source,
      };
    const frequency = 1 / period;
    return {
      prompt: [
        'A cork bobs on water. The graph shows its height over time.',
        picture,
        'What is the **frequency** of the wave, in hertz?',
      ],
      answer: frequency,
      unit: 'Hz',
      slips: slipsFor(frequency, [
        {
          value: period,
          why: 'That is the period: the time for one wave. The frequency is how many waves there are in one second.',
        },
        { value: 2 / period, why: 'You used half a wave. A whole one has a crest and a trough.' },
      ]),
      hints: [
        'Find the period first: after how many seconds does the pattern repeat?',
        'The frequency is 1 divided by the period.',
      ],
      steps: [
        `One whole wave takes ${period} s: that is the period.`,
        `The frequency is the number of waves in one second: 1 ÷ ${period} = ${frequency} Hz.`,
      ],
      source,
    };
  },
});
