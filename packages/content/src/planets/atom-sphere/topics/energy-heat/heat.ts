import { figure, generator, math } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped, listed, tidy } from '../../../../authoring/wording.ts';
import { SPECIFIC_HEATS } from '../../data/energy.ts';

const source = 'OpenStax, Physical Science and Physics';

/** Two amounts of water mixed: half way when they are equal, nearer to the larger one when not. */
export const mixWater = generator({
  id: 'mix-water',
  kind: 'numeric',
  difficulty: 3,
  standards: ['MS-PS3-4'],
  make(rng, grade) {
    const parts = grade < 7 ? 1 : rng.int(2, 4);
    const base = grade < 7 ? rng.pick([100, 200, 250]) : rng.pick([50, 100, 200]);
    const step = rng.int(2, grade < 7 ? 20 : 10);
    const cold = rng.int(5, 20);
    const hot = cold + step * (parts + 1);
    const moreCold = parts > 1 && rng.chance(1, 2);
    const answer = moreCold || parts === 1 ? cold + step : hot - step;
    const amounts = moreCold ? [base * parts, base] : [base, base * parts];
    const middle = (cold + hot) / 2;
    return {
      prompt: `${amounts[0]} g of water at ${cold} °C and ${amounts[1]} g of water at ${hot} °C are mixed in a cup that takes up no heat. What is the temperature afterward?`,
      answer,
      unit: '°C',
      slips: slipsFor(answer, [
        {
          value: cold + hot,
          why: 'You added the temperatures. Mixed water cannot be hotter than the hot water was.',
        },
        {
          value: hot - cold,
          why: 'That is the difference. Where between the two does the mixture end up?',
        },
        ...(parts > 1 && Number.isInteger(middle)
          ? [
              {
                value: middle,
                why: 'That would be right for equal amounts. The larger amount counts for more.',
              },
            ]
          : []),
      ]),
      hints: [
        'Heat goes from the hot water to the cold water until both are equally warm.',
        parts === 1
          ? 'The amounts are equal, so the temperature ends up half way between.'
          : `The larger amount is ${parts} times the smaller one, so the smaller one changes ${parts} times as much.`,
      ],
      steps:
        parts === 1
          ? [
              'Equal amounts: what the hot water loses warms the cold water by just as many degrees.',
              `Half way between ${cold} and ${hot}: (${cold} + ${hot}) ÷ 2 = ${answer} °C.`,
            ]
          : [
              `The smaller amount changes ${parts} times as much as the larger one, because the same heat is shared by fewer grams.`,
              `The difference of ${hot - cold} degrees is ${parts + 1} parts of ${step} degrees. The larger amount changes by one part, to ${answer} °C; the smaller one by ${parts} parts, also to ${answer} °C.`,
            ],
      source,
    };
  },
});

const WRAPS = ['Wrap K', 'Wrap L', 'Wrap M', 'Wrap N', 'Wrap P', 'Wrap R'] as const;

/** The best insulator is where the water cooled least: not where the number is largest by itself. */
export const orderCups = generator({
  id: 'order-cups',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const wraps = rng.sample(WRAPS, grade < 6 ? 3 : 4);
    // All start equally hot: a hotter cup would cool faster in the same wrap.
    const start = grade < 6 ? 80 : rng.int(70, 90);
    const losses = rng.sample(
      Array.from({ length: 26 }, (_, at) => at + 8),
      wraps.length,
    );
    const order = losses
      .keys()
      .toArray()
      .toSorted((a, b) => losses[a]! - losses[b]!);
    return {
      prompt: [
        'Equal cups of hot water are wrapped in different materials. The temperature is measured at the start and after 20 minutes.',
        figure({
          kind: 'data-table',
          caption: 'Temperature in °C',
          columns: ['Material', 'Start', 'After 20 min'],
          rows: wraps.map((wrap, at) => [wrap, String(start), String(start - losses[at]!)]),
        }),
        'Put the wraps in order, from the one that holds heat back **best** to the **worst**.',
      ],
      inOrder: order.map((at) => wraps[at]!),
      hints: [
        'By how many degrees did each cup cool?',
        'The best wrap is the one whose cup lost the fewest degrees.',
      ],
      steps: [
        `The cups cooled by: ${listed(wraps.map((wrap, at) => `${wrap} ${losses[at]}`))} degrees.`,
        `The less a cup cools, the better its wrap. So the order is ${listed(order.map((at) => wraps[at]!))}.`,
      ],
      source,
    };
  },
});

const STAGES = [
  { name: 'The solid gets warmer.', flat: false },
  { name: 'The solid melts.', flat: true },
  { name: 'The liquid gets warmer.', flat: false },
  { name: 'The liquid boils.', flat: true },
] as const;

/** A heating curve: while a substance melts or boils its temperature stands still. */
export const heatingCurve = generator({
  id: 'heating-curve',
  kind: 'choice',
  difficulty: 4,
  grades: [6, 9],
  standards: ['MS-PS1-4'],
  make(rng) {
    const melts = rng.int(1, 3) * 20;
    const boils = melts + rng.int(3, 5) * 20;
    const start = melts - 20 * rng.int(1, 2);
    const lengths = [rng.int(1, 3), rng.int(2, 4), rng.int(2, 4), rng.int(2, 4)];
    const times = lengths.map((_, at) => lengths.slice(0, at + 1).reduce((a, b) => a + b));
    const at = rng.int(0, 3);
    const [from, to] = [at === 0 ? 0 : times[at - 1]!, times[at]!];
    const right = STAGES[at]!;
    const whys = [
      `The solid gets warmer only until it begins to melt, at ${melts} °C.`,
      `While it melts, the temperature stands still at ${melts} °C.`,
      `The liquid gets warmer between ${melts} °C and ${boils} °C.`,
      `While it boils, the temperature stands still at ${boils} °C.`,
    ];
    const top = Math.max(160, boils + 20);
    return {
      prompt: [
        'A solid is heated steadily, and its temperature is measured.',
        figure({
          kind: 'grid',
          x: { min: 0, max: 15, step: 1, labelEvery: 2, name: 'time in minutes' },
          y: {
            min: start < 0 ? -20 : 0,
            max: top,
            step: 20,
            labelEvery: 2,
            name: 'temperature in °C',
          },
          curves: [
            {
              points: [
                [0, start],
                [times[0]!, melts],
                [times[1]!, melts],
                [times[2]!, boils],
                [times[3]!, boils],
              ],
              course: `rises from ${start} to ${melts} until minute ${times[0]}, stays at ${melts} until minute ${times[1]}, rises to ${boils} until minute ${times[2]}, stays at ${boils} until minute ${times[3]}`,
            },
          ],
        }),
        `What happens from minute ${from} to minute ${to}?`,
      ],
      right: right.name,
      wrong: STAGES.flatMap(({ name }, index) =>
        index === at ? [] : [{ text: name, why: whys[index]! }],
      ),
      hints: [
        'Find the two times on the axis. Does the curve rise between them, or is it flat?',
        'Where it is flat, the heat is used to change the state. The lower flat part comes first.',
      ],
      steps: [
        `From minute ${from} to ${to} the curve ${right.flat ? `stays at ${at === 1 ? melts : boils} °C` : `rises to ${at === 0 ? melts : boils} °C`}.`,
        right.flat
          ? 'The temperature stands still because the heat goes into pulling the particles apart, not into making them faster.'
          : 'The temperature rises because the heat makes the particles move faster.',
        `So: ${right.name}`,
      ],
      source,
      about: `curve ${at} ${melts} ${boils}`,
    };
  },
});

/** Q = m c ΔT, and how long a heater needs for it. */
export const heatNeeded = generator({
  id: 'heat-needed',
  kind: 'multi-step',
  difficulty: 5,
  grades: [8, 9],
  standards: ['MS-PS3-4'],
  make(rng, grade) {
    const { name, c } = rng.pick(SPECIFIC_HEATS);
    const mass = rng.int(2, 20) * 50;
    const from = rng.int(10, 25);
    const rise = rng.int(2, 12) * 5;
    const heat = tidy(c * mass * rise);
    const watts = rng.pick([100, 200, 500]);
    const seconds = tidy(heat / watts);
    return {
      prompt: `${grouped(mass)} g of ${name} are heated from ${from} °C to ${from + rise} °C. The specific heat of ${name} is ${c} J for each gram and degree.${grade > 8 ? ` The heater gives ${watts} J each second, and no heat is lost.` : ''}`,
      parts: [
        {
          prompt: 'By how many degrees does the temperature rise?',
          answer: rise,
          unit: '°C',
          slips: [
            {
              value: from + rise,
              why: 'That is the final temperature. How far is it from the first one?',
            },
          ],
        },
        {
          prompt: 'How many joules of heat does that take?',
          answer: heat,
          unit: 'J',
          follows: `${c} * ${mass} * a`,
          slips: slipsFor(heat, [
            { value: tidy(mass * rise), why: 'You left out the specific heat.' },
            { value: tidy(c * rise), why: 'That is the heat for a single gram.' },
            {
              value: tidy(c * mass * (from + rise)),
              why: 'You used the final temperature. Only the rise counts.',
            },
          ]),
        },
        ...(grade > 8
          ? [
              {
                prompt: 'How many seconds does the heater need? Round to a whole second.',
                answer: Math.round(seconds),
                tolerance: 1,
                unit: 's',
                follows: `b / ${watts}`,
              },
            ]
          : []),
      ],
      hints: [
        'The heat depends on three things: how much there is, what it is, and how much warmer it gets.',
        math('Q = m \\times c \\times \\Delta T'),
      ],
      steps: [
        `The rise is ${from + rise} − ${from} = ${rise} degrees.`,
        `Each gram needs ${c} J for each degree: ${math(`Q = ${mass} \\times ${c} \\times ${rise} = ${heat}`)} J.`,
        ...(grade > 8
          ? [
              `The heater gives ${watts} J each second: ${grouped(heat)} ÷ ${watts} ${Number.isInteger(seconds) ? '=' : '≈'} ${Math.round(seconds)} s.`,
            ]
          : []),
      ],
      source,
    };
  },
});
