import { figure, generator, math } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped, listed, tidy } from '../../../../authoring/wording.ts';

const source = 'OpenStax, College Physics';

const MOVERS = [
  { what: 'a soccer ball', mass: [0.4, 0.45], speed: [5, 25] },
  { what: 'a skater', mass: [40, 50, 60, 70], speed: [2, 8] },
  { what: 'a car', mass: [1000, 1200, 1500], speed: [5, 30] },
  { what: 'a cart', mass: [0.5, 1, 1.5, 2], speed: [1, 6] },
  { what: 'a cyclist', mass: [70, 80, 90], speed: [3, 12] },
  { what: 'a truck', mass: [8000, 10_000, 12_000], speed: [5, 20] },
] as const;

export const momentumOf = generator({
  id: 'momentum-of',
  kind: 'numeric',
  difficulty: 2,
  make(rng) {
    const { what, mass: masses, speed: speeds } = rng.pick(MOVERS);
    const mass = rng.pick(masses);
    const [slow, fast] = speeds;
    const speed = rng.int(slow, fast);
    const momentum = tidy(mass * speed);
    const wanted = rng.pick(['momentum', 'momentum', 'speed', 'mass'] as const);
    const answer = { momentum, speed, mass }[wanted];
    const unit = { momentum: 'kg·m/s', speed: 'm/s', mass: 'kg' }[wanted];
    const the = what.replace(/^a /, 'the ');
    return {
      prompt: {
        momentum: `What is the momentum of ${what} of ${grouped(mass)} kg that moves at ${speed} m/s?`,
        speed: `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${grouped(mass)} kg has a momentum of ${grouped(momentum)} kg·m/s. What is the speed of ${the}?`,
        mass: `${what.charAt(0).toUpperCase()}${what.slice(1)} moves at ${speed} m/s and has a momentum of ${grouped(momentum)} kg·m/s. What is the mass of ${the}?`,
      }[wanted],
      answer,
      unit,
      slips: slipsFor(
        answer,
        wanted === 'momentum'
          ? [
              {
                value: tidy((mass * speed * speed) / 2),
                why: 'That is the kinetic energy. Momentum is mass times speed.',
              },
              { value: tidy(mass / speed), why: 'You divided. Momentum is the product.' },
            ]
          : [
              {
                value: tidy(momentum * (wanted === 'speed' ? mass : speed)),
                why: 'You multiplied. Momentum is already the product, so divide.',
              },
            ],
      ),
      hints: [
        'Momentum tells how hard it is to stop something. It grows with mass and with speed.',
        {
          momentum: math('p = m \\times v'),
          speed: math('v = \\frac{p}{m}'),
          mass: math('m = \\frac{p}{v}'),
        }[wanted],
      ],
      steps: [
        'Momentum is mass times velocity.',
        {
          momentum: math(`p = ${mass} \\times ${speed} = ${momentum}`),
          speed: math(`v = \\frac{${momentum}}{${mass}} = ${speed}`),
          mass: math(`m = \\frac{${momentum}}{${speed}} = ${mass}`),
        }[wanted],
        `So the ${wanted} of ${the} is ${grouped(answer)} ${unit}.`,
      ],
      source,
    };
  },
});

/** Force over time: from the numbers, from grade 11 on from the area under a graph. */
export const impulse = generator({
  id: 'impulse',
  kind: 'numeric',
  difficulty: 3,
  standards: ['HS-PS2-3'],
  make(rng, grade) {
    const mass = rng.pick([0.5, 1, 2, 4, 5]);
    if (grade > 10 && rng.chance(2, 3)) {
      const force = rng.int(2, 8) * 5;
      const [rise, hold, fall] = [rng.int(1, 2), rng.int(1, 3), rng.int(1, 2)];
      const [one, two, three] = [rise, rise + hold, rise + hold + fall];
      const area = tidy(force * (hold + (rise + fall) / 2));
      return {
        prompt: [
          'The graph shows the force on a cart.',
          figure({
            kind: 'grid',
            x: { min: 0, max: 8, step: 1, name: 'time in seconds' },
            y: { min: 0, max: 50, step: 5, labelEvery: 2, name: 'force in newtons' },
            curves: [
              {
                points: [
                  [0, 0],
                  [one, force],
                  [two, force],
                  [three, 0],
                ],
                course: `rises evenly from 0 to ${force} until second ${one}, stays at ${force} until second ${two}, falls evenly to 0 until second ${three}`,
              },
            ],
          }),
          'What is the impulse, in newton-seconds?',
        ],
        answer: area,
        unit: 'N·s',
        slips: slipsFor(area, [
          {
            value: force * three,
            why: 'That would be the full force all the time. It rises and falls.',
          },
          { value: force * hold, why: 'That is only the level part. The slopes count too.' },
        ]),
        hints: [
          'The impulse is the area under the graph.',
          'Cut the area into a rectangle and two triangles, or use the formula of a trapezoid.',
        ],
        steps: [
          'Force times time is impulse, so the area under the curve is wanted.',
          `Level part: ${force} × ${hold} = ${force * hold}. Slopes: half of ${force} × ${rise} and half of ${force} × ${fall}, together ${tidy((force * (rise + fall)) / 2)}.`,
          `Together: ${area} N·s.`,
        ],
        source,
      };
    }
    const change = rng.int(2, 20);
    const time = rng.pick([0.02, 0.05, 0.1, 0.2, 0.5]);
    const force = tidy((mass * change) / time);
    return {
      prompt: `A ball of ${mass} kg is stopped from ${change} m/s in ${time} s. How strong is the average force on it, in newtons?`,
      answer: force,
      unit: 'N',
      slips: slipsFor(force, [
        {
          value: tidy(mass * change),
          why: 'That is the change of momentum. Divide it by the time.',
        },
        {
          value: tidy(mass * change * time),
          why: 'Force times time is the change of momentum, so divide by the time.',
        },
      ]),
      hints: [
        'Force times time is the change of momentum.',
        math('F = \\frac{m \\times \\Delta v}{t}'),
      ],
      steps: [
        `The momentum changes by ${mass} × ${change} = ${tidy(mass * change)} kg·m/s.`,
        `In ${time} s that needs ${math(`F = \\frac{${tidy(mass * change)}}{${time}} = ${force}`)} N. A longer time would mean a smaller force: that is what airbags do.`,
      ],
      source,
    };
  },
});

/** Two carts that stick together: momentum stays, kinetic energy does not. */
export const stickTogether = generator({
  id: 'stick-together',
  kind: 'multi-step',
  difficulty: 5,
  standards: ['HS-PS2-2'],
  make(rng, grade) {
    const total = rng.pick([4, 5, 8, 10]);
    const one = rng.int(1, total - 1);
    const two = total - one;
    // The common speed comes out in halves at most.
    const headOn = grade > 10 && rng.chance(1, 2);
    const candidates: [number, number][] = [];
    for (let v = 2; v <= 12; v += 1)
      for (let w = headOn ? -6 : 0; w <= (headOn ? -1 : 3); w += 1)
        if (v > w && Number.isInteger((2 * (one * v + two * w)) / total) && one * v + two * w !== 0)
          candidates.push([v, w]);
    const [v, w] = rng.pick(candidates);
    const momentum = one * v + two * w;
    const common = momentum / total;
    const before = (one * v * v + two * w * w) / 2;
    const after = (total * common * common) / 2;
    const minus = (value: number) => String(value).replace('-', '−');
    const second =
      w === 0
        ? `a cart of ${two} kg at rest`
        : w < 0
          ? `a cart of ${two} kg that comes toward it at ${-w} m/s`
          : `a cart of ${two} kg that moves ahead of it at ${w} m/s`;
    return {
      prompt: `A cart of ${one} kg moves to the right at ${v} m/s and runs into ${second}. They stick together. (To the right is positive.)`,
      parts: [
        {
          prompt: 'What is their total momentum?',
          answer: momentum,
          unit: 'kg·m/s',
          slips: slipsFor(momentum, [
            {
              value: one * v - two * w,
              why:
                w < 0
                  ? 'The second cart moves to the left: its momentum is negative.'
                  : 'Both move to the right, so their momenta add.',
            },
            { value: one * v, why: 'The second cart has momentum too.' },
          ]),
        },
        {
          prompt: 'What is their velocity afterward?',
          answer: common,
          unit: 'm/s',
          follows: `a / ${total}`,
          slips: slipsFor(common, [
            {
              value: tidy((v + w) / 2),
              why: 'That is the mean of the two velocities. The heavier cart counts for more.',
            },
          ]),
        },
        {
          prompt: 'How many joules of kinetic energy are lost?',
          answer: tidy(before - after),
          unit: 'J',
          follows: `${before} - ${total / 2} * b^2`,
          slips: slipsFor(tidy(before - after), [
            { value: before, why: 'That is what there was before. How much is left?' },
            { value: after, why: 'That is what is left. How much was there before?' },
          ]),
        },
      ],
      hints: [
        'Momentum is conserved: the sum before is the sum afterward. Mind the directions.',
        `Afterward ${total} kg move on together. For the energy compare ${math('\\frac{1}{2} m v^2')} before and afterward.`,
      ],
      steps: [
        `Momentum: ${one} × ${v} + ${two} × ${w < 0 ? `(${minus(w)})` : w} = ${minus(momentum)} kg·m/s.`,
        `Afterward ${total} kg have it: ${minus(momentum)} ÷ ${total} = ${minus(common)} m/s.`,
        `Kinetic energy before: ${before} J, afterward: ${after} J, so ${tidy(before - after)} J have become heat and dents.`,
      ],
      source,
    };
  },
});

/** From the least momentum to the most. */
export const orderMomentum = generator({
  id: 'order-momentum',
  kind: 'order',
  difficulty: 2,
  make(rng) {
    const seen = new Set<number>();
    const carts: { mass: number; speed: number; momentum: number }[] = [];
    while (carts.length < 4) {
      const [mass, speed] = [rng.int(1, 12), rng.int(1, 12)];
      if (seen.has(mass * speed)) continue;
      seen.add(mass * speed);
      carts.push({ mass, speed, momentum: mass * speed });
    }
    const sorted = carts.toSorted((a, b) => a.momentum - b.momentum);
    return {
      prompt: 'Put these carts in order, from the **smallest** momentum to the **largest**.',
      inOrder: sorted.map(({ mass, speed }) => `${mass} kg at ${speed} m/s`),
      hints: ['Momentum depends on mass and on speed.', 'Multiply the two numbers for each cart.'],
      steps: [
        'Momentum is mass times speed.',
        `In order: ${listed(sorted.map(({ mass, speed, momentum }) => `${mass} × ${speed} = ${momentum}`))}.`,
      ],
      source,
    };
  },
});
