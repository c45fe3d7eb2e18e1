import { generator, math, type Rng } from '@planets/practice';
import { slipsFor, mistakes } from '../../../../authoring/mistakes.ts';
import { grouped, listed, tidy } from '../../../../authoring/wording.ts';
import { SPECTRUM } from '../../data/waves.ts';

const source = 'OpenStax, Physics';

interface Wave {
  readonly what: string;
  readonly frequency: number;
  readonly wavelength: number;
  readonly speed: number;
}

/** Pairs that real waves have: a water wave of 24 m is not as quick as one likes. */
function easyWave(rng: Rng): Wave {
  const wave = (what: string, frequency: number, wavelength: number): Wave => ({
    what,
    frequency,
    wavelength,
    speed: tidy(frequency * wavelength),
  });
  switch (rng.int(1, 4)) {
    case 1: {
      const [frequency, wavelength] = rng.pick([
        [0.2, 40],
        [0.25, 24],
        [0.5, 6],
        [1, 1.5],
        [2, 0.4],
      ] as const);
      return wave('A water wave', frequency, wavelength);
    }
    case 2: {
      const frequency = rng.pick([1, 2, 4, 5]);
      return wave('An earthquake wave', frequency, (rng.int(3, 8) * 1000) / frequency);
    }
    case 3:
      return wave('A wave on a rope', rng.int(2, 9), rng.pick([0.5, 1.5, 2, 2.5, 3]));
    default:
      return wave('A wave on a long spring', rng.int(2, 6), rng.pick([0.4, 0.5, 0.8, 1.2, 1.5]));
  }
}

function realWave(rng: Rng): Wave {
  const [what, speed, frequencies] = rng.pick([
    ['A tone in air', 340, [85, 170, 340, 680, 850, 1700, 3400]],
    ['A tone in water', 1500, [250, 300, 500, 750, 1500, 6000]],
    ['A tone in steel', 5000, [500, 1000, 2500, 4000]],
  ] as const);
  const frequency = rng.pick(frequencies);
  return { what, frequency, wavelength: tidy(speed / frequency), speed };
}

/** v = f λ, in all three directions. */
export const waveSpeed = generator({
  id: 'wave-speed',
  kind: 'numeric',
  difficulty: 3,
  standards: ['HS-PS4-1'],
  make(rng, grade) {
    const { what, frequency, wavelength, speed } = grade < 9 ? easyWave(rng) : realWave(rng);
    const wanted = rng.pick(['speed', 'frequency', 'wavelength'] as const);
    const answer = { speed, frequency, wavelength }[wanted];
    const unit = { speed: 'm/s', frequency: 'Hz', wavelength: 'm' }[wanted];
    const [f, l, v] = [
      `a frequency of ${grouped(frequency)} Hz`,
      `a wavelength of ${wavelength} m`,
      `${grouped(speed)} m/s`,
    ];
    const inverse = {
      speed: tidy(wavelength / frequency),
      frequency: tidy(speed * wavelength),
      wavelength: tidy(speed * frequency),
    }[wanted];
    return {
      prompt: {
        speed: `${what} has ${f} and ${l}. How fast does it travel, in meters per second?`,
        frequency: `${what} travels at ${v} and has ${l}. What is its frequency, in hertz?`,
        wavelength: `${what} travels at ${v} and has ${f}. What is its wavelength, in meters?`,
      }[wanted],
      answer,
      unit,
      slips: slipsFor(
        answer,
        [
          {
            value: inverse,
            why:
              wanted === 'speed'
                ? 'You divided. Each second so many waves pass, each of them so long: multiply.'
                : 'You multiplied. The speed is the product, so divide it.',
          },
          ...(wanted === 'speed'
            ? [
                {
                  value: tidy(frequency + wavelength),
                  why: 'You added. Each second so many waves pass, each of them so long: multiply.',
                },
              ]
            : []),
        ].filter(({ value }) => tidy(value) === value && String(value).length < 12),
      ),
      hints: [
        'In one second as many waves pass as the frequency says. Together they are as long as the way that is covered.',
        {
          speed: math('v = f \\times \\lambda'),
          frequency: math('f = \\frac{v}{\\lambda}'),
          wavelength: math('\\lambda = \\frac{v}{f}'),
        }[wanted],
      ],
      steps: [
        'Speed is frequency times wavelength: so many waves in each second, each of them so long.',
        {
          speed: math(`v = ${frequency} \\times ${wavelength} = ${speed}`),
          frequency: math(`f = \\frac{${speed}}{${wavelength}} = ${frequency}`),
          wavelength: math(`\\lambda = \\frac{${speed}}{${frequency}} = ${wavelength}`),
        }[wanted],
        `The ${wanted} is ${grouped(answer)} ${unit}.`,
      ],
      source,
    };
  },
});

const ECHOES = [
  {
    scene: 'A ship sends a pulse of sound down to the sea floor',
    speed: 1500,
    what: 'How deep is the sea there',
    frequencies: [1000, 2000, 4000],
    times: [0.2, 0.4, 0.6, 0.8, 1.2, 1.6, 2.4, 3.2, 4],
  },
  {
    scene: 'Someone claps in front of a large wall',
    speed: 340,
    what: 'How far away is the wall',
    frequencies: [500, 1000, 2000],
    times: [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1],
  },
  {
    scene: 'A dolphin clicks, and the click comes back from a fish',
    speed: 1500,
    what: 'How far away is the fish',
    frequencies: [50_000, 100_000],
    times: [0.02, 0.04, 0.06, 0.08, 0.1],
  },
  {
    scene: 'A hiker shouts toward a cliff',
    speed: 340,
    what: 'How far away is the cliff',
    frequencies: [200, 500, 1000],
    times: [1, 1.5, 2, 2.5, 3, 4],
  },
] as const;

/** An echo goes there and back. */
export const echo = generator({
  id: 'echo',
  kind: 'multi-step',
  difficulty: 4,
  grades: [7, 11],
  make(rng, grade) {
    const { scene, speed, what, times, frequencies } = rng.pick(ECHOES);
    const time = rng.pick(times);
    const way = tidy(speed * time);
    const distance = tidy(way / 2);
    const frequency = rng.pick(frequencies);
    const waves = tidy(frequency * time);
    return {
      prompt: `${scene}. The echo comes back after ${time} s. The sound travels at ${grouped(speed)} m/s.${grade > 8 ? ` It has a frequency of about ${grouped(frequency)} Hz.` : ''}`,
      parts: [
        {
          prompt: 'How many meters does the sound travel until it is back?',
          answer: way,
          unit: 'm',
          slips: slipsFor(way, [
            { value: tidy(speed / time), why: 'You divided. Distance is speed times time.' },
          ]),
        },
        {
          prompt: `${what}?`,
          answer: distance,
          unit: 'm',
          follows: 'a / 2',
          slips: [
            { value: way, why: 'The sound goes there and back again. How far is it one way?' },
          ],
        },
        ...(grade > 8
          ? [
              {
                prompt: 'How many wavelengths fit into the whole way that the sound travels?',
                answer: waves,
                unit: 'wavelengths',
                follows: `a * ${frequency} / ${speed}`,
                tolerance: 0.5,
              },
            ]
          : []),
      ],
      hints: [
        'Distance is speed times time. But what distance is it: one way, or there and back?',
        grade > 8
          ? 'For the last part you need the wavelength: speed divided by frequency. Or ask how many waves are sent in that time.'
          : 'One way is half of the whole way.',
      ],
      steps: [
        `The whole way: ${grouped(speed)} × ${time} = ${grouped(way)} m.`,
        `It goes there and back, so one way is ${grouped(way)} ÷ 2 = ${grouped(distance)} m.`,
        ...(grade > 8
          ? [
              `In ${time} s there are ${grouped(frequency)} × ${time} = ${grouped(waves)} waves, and just as many wavelengths lie along the way.`,
            ]
          : []),
      ],
      source,
    };
  },
});

const WORDS: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'a third',
  4: 'a quarter',
  5: 'a fifth',
};

/** What stays and what changes: the medium sets the speed, the source sets the frequency. */
export const waveChange = generator({
  id: 'wave-change',
  kind: 'choice',
  difficulty: 4,
  grades: [8, 11],
  make(rng) {
    const factor = rng.int(2, 5);
    const part = WORDS[factor]!;
    const grows = `It becomes ${factor} times as long.`;
    const shrinks = `It becomes ${part} as long.`
      .replace('a third as', 'a third as')
      .replace('half as', 'half as');
    const [scene, right, why] = rng.pick([
      [
        `A tone is played at ${factor} times the frequency. The speed of sound in the room stays the same.`,
        shrinks,
        'At the same speed, more waves each second leave less room for each of them.',
      ],
      [
        `A rope is shaken at ${part} of the frequency that it had before. The speed of the waves stays the same.`,
        grows,
        'At the same speed, fewer waves each second leave more room for each of them.',
      ],
      [
        `A wave enters a material in which it travels at ${part} of its speed. Its source shakes at the same frequency as before.`,
        shrinks,
        'Just as many waves arrive each second, but each moves on more slowly, so they lie closer together.',
      ],
      [
        `A wave enters a material in which it travels ${factor} times as fast. Its source shakes at the same frequency as before.`,
        grows,
        'Just as many waves arrive each second, but each moves on faster, so they lie farther apart.',
      ],
      [
        `The amplitude of a wave is made ${factor} times as large. Speed and frequency stay the same.`,
        'It stays the same.',
        'The amplitude is the height of a wave. Neither speed nor frequency changed.',
      ],
    ] as const);
    const byRule =
      right === 'It stays the same.'
        ? 'Neither the speed nor the frequency has changed, and the wavelength is one divided by the other.'
        : 'Use v = f × λ: when one of them changes and another stays, what must the third do?';
    return {
      prompt: `${scene} What happens to the **wavelength**?`,
      right,
      wrong: mistakes(right, [
        {
          text: grows,
          why: byRule,
        },
        {
          text: shrinks,
          why: byRule,
        },
        {
          text: 'It stays the same.',
          why: 'In v = f × λ one number has changed and another one has not. So the third must change too.',
        },
        {
          text: `It becomes ${factor * factor} times as long.`,
          why: 'No square comes into v = f × λ.',
        },
      ]),
      hints: [
        'Write down v = f × λ. Which of the three changes, and which stays?',
        math('\\lambda = \\frac{v}{f}'),
      ],
      steps: [
        why,
        `With ${math('\\lambda = \\frac{v}{f}')} that means: ${right.charAt(0).toLowerCase()}${right.slice(1)}`,
      ],
      source,
      about: scene,
    };
  },
});

/** The electromagnetic spectrum. */
export const orderSpectrum = generator({
  id: 'order-spectrum',
  kind: 'order',
  difficulty: 3,
  standards: ['MS-PS4-2'],
  make(rng, grade) {
    const count = grade < 8 ? 4 : 5;
    const chosen = rng
      .sample(SPECTRUM.keys().toArray(), count)
      .toSorted((a, b) => a - b)
      .map((at) => SPECTRUM[at]!);
    const byFrequency = grade > 8 && rng.chance(1, 2);
    const names = chosen.map(({ name }) => name);
    const [first, last] = byFrequency
      ? ['lowest frequency', 'highest frequency']
      : ['longest wavelength', 'shortest wavelength'];
    return {
      prompt: `Put these in order, from the **${first}** to the **${last}**.`,
      inOrder: names,
      hints: [
        'Radio waves can be as long as a house or a mountain. Gamma rays are smaller than an atom.',
        `Red light has longer waves than violet light. Which of these lie beyond red, and which beyond violet?`,
      ],
      steps: [
        `The whole order, from long to short waves, is ${listed(SPECTRUM.map(({ name }) => name))}.`,
        byFrequency
          ? `All travel at the same speed in empty space, so long waves have a low frequency. The order is the same: ${listed(names)}.`
          : `So here it is ${listed(names)}.`,
      ],
      source,
      about: `spectrum ${names.join(' ')}`,
    };
  },
});
