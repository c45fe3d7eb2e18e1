import { figure, generator, math } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { capital, grouped, listed, tidy } from '../../../../authoring/wording.ts';
import { DERIVED } from '../../data/momentum.ts';
import { track } from '../../diagrams/track.ts';

const source = 'OpenStax, College Physics';

const THINGS = [
  { what: 'a ball', mass: 0.5 },
  { what: 'a cart', mass: 2 },
  { what: 'a sled', mass: 4 },
  { what: 'a suitcase', mass: 10 },
  { what: 'a crate', mass: 50 },
  { what: 'a barrel', mass: 60 },
] as const;

/** Kinetic and potential energy, and one from the other. */
export const energyOf = generator({
  id: 'energy-of',
  kind: 'numeric',
  difficulty: 3,
  standards: ['HS-PS3-1'],
  make(rng, grade) {
    const { what, mass } = rng.pick(THINGS);
    const kind = rng.pick(
      grade < 10
        ? (['kinetic', 'potential'] as const)
        : (['kinetic', 'potential', 'speed', 'height'] as const),
    );
    const speed = rng.int(2, 14);
    const kinetic = tidy((mass * speed * speed) / 2);
    const height = rng.int(2, 30);
    const potential = tidy(mass * 10 * height);
    if (kind === 'kinetic' || kind === 'speed') {
      const asks = kind === 'speed';
      const answer = asks ? speed : kinetic;
      return {
        prompt: asks
          ? `${capital(what)} of ${mass} kg has a kinetic energy of ${grouped(kinetic)} J. How fast does it move, in m/s?`
          : `What is the kinetic energy of ${what} of ${mass} kg that moves at ${speed} m/s?`,
        answer,
        unit: asks ? 'm/s' : 'J',
        slips: slipsFor(
          answer,
          asks
            ? [
                {
                  value: tidy((2 * kinetic) / mass),
                  why: 'That is the square of the speed. Take the square root.',
                },
                {
                  value: tidy(kinetic / mass),
                  why: 'Do not forget the factor of one half, and then take the square root.',
                },
              ]
            : [
                {
                  value: tidy(mass * speed),
                  why: 'That is the momentum. For the energy the speed is squared.',
                },
                { value: tidy(mass * speed * speed), why: 'Do not forget the factor of one half.' },
                { value: tidy((mass * speed) / 2), why: 'The speed has to be squared.' },
              ],
        ),
        hints: [
          'Kinetic energy grows with the square of the speed.',
          math('K = \\frac{1}{2} m v^2'),
        ],
        steps: asks
          ? [
              math(
                `v^2 = \\frac{2 K}{m} = \\frac{2 \\times ${kinetic}}{${mass}} = ${speed * speed}`,
              ),
              `So the speed is the square root of ${speed * speed}: ${speed} m/s.`,
            ]
          : [
              'Kinetic energy is half the mass times the square of the speed.',
              `${math(`K = \\frac{1}{2} \\times ${mass} \\times ${speed}^2 = ${kinetic}`)} J`,
            ],
        source,
      };
    }
    const asks = kind === 'height';
    const answer = asks ? height : potential;
    return {
      prompt: asks
        ? `${capital(what)} of ${mass} kg has gained ${grouped(potential)} J by being lifted. How high was it lifted? (Use g = 10 m/s².)`
        : `${capital(what)} of ${mass} kg is lifted by ${height} m. How much potential energy does it gain? (Use g = 10 m/s².)`,
      answer,
      unit: asks ? 'm' : 'J',
      slips: slipsFor(
        answer,
        asks
          ? [{ value: tidy(potential / mass), why: 'Divide by g as well.' }]
          : [
              {
                value: tidy(mass * height),
                why: 'You left out g: it takes 10 N to lift each kilogram.',
              },
              {
                value: tidy((mass * 10 * height) / 2),
                why: 'The factor of one half belongs to kinetic energy.',
              },
            ],
      ),
      hints: [
        'The energy is the force that lifts, the weight, times the height.',
        math('U = m g h'),
      ],
      steps: [
        `The weight of ${mass} kg is ${mass} × 10 = ${tidy(mass * 10)} N.`,
        asks
          ? `${grouped(potential)} ÷ ${tidy(mass * 10)} = ${height} m.`
          : `${math(`U = ${tidy(mass * 10)} \\times ${height} = ${potential}`)} J.`,
      ],
      source,
    };
  },
});

/** The lower, the faster: no number of the speed is needed. */
export const orderTrack = generator({
  id: 'order-track',
  kind: 'order',
  difficulty: 3,
  standards: ['HS-PS3-1'],
  make(rng, grade) {
    const count = grade < 11 ? 4 : 5;
    const start = rng.int(8, 12) * 5;
    const lower = rng.sample([0, 5, 10, 15, 20, 25, 30, 35], count);
    // Hills and dips in turn.
    const sorted = lower.toSorted((a, b) => a - b);
    const dips = rng.shuffle(sorted.slice(0, Math.ceil(count / 2)));
    const hills = rng.shuffle(sorted.slice(Math.ceil(count / 2)));
    const heights = Array.from({ length: count }, (_, at) =>
      at % 2 === 0 ? dips[at / 2]! : hills[(at - 1) / 2]!,
    );
    const stops = [start, ...heights].map((height, at) => ({ letter: 'ABCDEF'[at]!, height }));
    const fast = stops.slice(1).toSorted((a, b) => a.height - b.height);
    return {
      prompt: [
        figure(track(stops)),
        'The car starts at rest at A and rolls without friction. Put the other points in order, from where it is **fastest** to where it is **slowest**.',
      ],
      inOrder: fast.map(({ letter }) => `point ${letter}`),
      hints: [
        'Energy is conserved: what is lost in height is gained in speed.',
        'So at which height is it fastest? It does not matter how far along the track a point lies.',
      ],
      steps: [
        'Kinetic and potential energy together stay the same, so the lower the car is, the faster it moves.',
        `From the lowest to the highest: ${listed(fast.map(({ letter, height }) => `${letter} at ${height} m`))}.`,
      ],
      source,
      about: `track ${heights.join(' ')}`,
    };
  },
});

const TIMES: Readonly<Record<number, string>> = { 2: 'twice', 3: 'three times', 4: 'four times' };

/** What grows with the square, and what does not. */
export const scaling = generator({
  id: 'scaling',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const factor = rng.int(2, 4);
    const [scene, power, why, wrongWhy] = rng.pick([
      [
        `A car moves at FACTOR its speed. What happens to its **kinetic energy**?`,
        2,
        'In the kinetic energy the speed is squared.',
        'In the kinetic energy the speed is squared.',
      ],
      [
        `A car moves at FACTOR its speed. What happens to its **momentum**?`,
        1,
        'Momentum is mass times velocity, without a square.',
        'Momentum is mass times velocity: no square, no half.',
      ],
      [
        `A truck is loaded to FACTOR its mass and moves at the same speed. What happens to its **kinetic energy**?`,
        1,
        'In the kinetic energy only the speed is squared, not the mass.',
        'Only the speed is squared in the kinetic energy.',
      ],
      [
        `A cyclist brakes from FACTOR the speed with the same force. What happens to the **stopping distance**?`,
        2,
        'The brakes have to take away the kinetic energy, which grows with the square of the speed.',
        'The work of the brakes must equal the kinetic energy, and there the speed is squared.',
      ],
      [
        `A stone falls from FACTOR the height. What happens to its **kinetic energy** at the ground?`,
        1,
        'It is the potential energy at the top, m g h, which grows with the height itself.',
        'The kinetic energy at the ground equals m g h at the top.',
      ],
      [
        `A spring is compressed by FACTOR the distance. What happens to the **energy** stored in it?`,
        2,
        'The energy of a spring is half k x squared.',
        'In the energy of a spring the distance is squared.',
      ],
      [
        `A force acts on a cart for FACTOR the time. What happens to the **change of momentum**?`,
        1,
        'Impulse is force times time.',
        'Impulse is force times time: no square, no root.',
      ],
    ] as const);
    const grown = factor ** power;
    const text = (amount: number | string) => `It becomes ${amount} times as large.`;
    const right = text(grown);
    return {
      prompt: scene.replace('FACTOR', TIMES[factor]!),
      right,
      wrong: mistakes(right, [
        { text: text(factor), why: wrongWhy },
        { text: text(factor * factor), why: wrongWhy },
        {
          text: 'It stays the same.',
          why: 'It depends on what was changed. Write down the formula.',
        },
        { text: text(factor ** 3), why: wrongWhy },
      ]),
      hints: [
        'Write down the formula of the quantity in question.',
        `Is what changes squared in it? Then ${factor} times as much has a larger effect.`,
      ],
      steps: [
        why,
        `So it becomes ${power === 2 ? `${factor} × ${factor} = ${grown}` : factor} times as large.`,
      ],
      source,
      about: scene,
    };
  },
});

/** The formula itself, in letters. */
export const derive = generator({
  id: 'derive-formula',
  kind: 'expression',
  difficulty: 5,
  grades: [10, 12],
  standards: ['HS-PS3-1', 'HS-PS2-2'],
  make(rng) {
    const { told, asks, name, answer, slips, hint, steps } = rng.pick(DERIVED);
    return {
      prompt: `${told} ${asks}`,
      answer,
      name,
      slips,
      hints: [
        hint,
        'Write down an equation for before and afterward, then solve it for the letter that is asked for.',
      ],
      steps,
      source,
      about: asks,
    };
  },
});
