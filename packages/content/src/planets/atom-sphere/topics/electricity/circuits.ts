import { figure, generator, math, type Rng } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { tidy } from '../../../../authoring/wording.ts';
import { labelParts } from '../../ask/parts.ts';
import { circuit, SYMBOLS } from '../../diagrams/circuit.ts';
import { source } from './source.ts';

export const labelCircuit = labelParts({
  id: 'label-circuit',
  difficulty: 2,
  grades: [8, 10],
  pictures: () => [SYMBOLS],
  places: (grade) => (grade === 8 ? 4 : 5),
  ask: 'Put each name beside its symbol in the circuit diagram.',
  source,
});

/** Pairs whose parallel resistance is a whole number. */
const PAIRS = [
  [3, 6],
  [4, 4],
  [4, 12],
  [6, 6],
  [5, 20],
  [6, 12],
  [6, 30],
  [8, 8],
  [8, 24],
  [10, 10],
  [10, 15],
  [10, 40],
  [12, 12],
  [20, 30],
] as const;

interface Drawn {
  readonly series: readonly number[];
  readonly parallel: readonly number[];
  readonly total: number;
}

function network(rng: Rng, grade: number): Drawn {
  const kind =
    grade === 8
      ? 'series'
      : grade < 10
        ? rng.pick(['series', 'parallel'])
        : rng.pick(['parallel', 'mixed', 'mixed']);
  if (kind === 'series') {
    const series = rng.sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 20], rng.int(2, 3));
    return { series, parallel: [], total: series.reduce((a, b) => a + b) };
  }
  const parallel = rng.shuffle(rng.pick(PAIRS));
  const together = (parallel[0]! * parallel[1]!) / (parallel[0]! + parallel[1]!);
  if (kind === 'parallel') return { series: [], parallel, total: together };
  const one = rng.int(2, 12);
  return { series: [one], parallel, total: one + together };
}

const drawn = ({ series, parallel }: Drawn, volts: number) =>
  figure(
    circuit({
      battery: `${volts} V`,
      series: series.map((value) => `${value} Ω`),
      parallel: parallel.map((value) => `${value} Ω`),
      part: 'resistor',
    }),
  );

const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** How the total comes about, a step each. */
function totalSteps({ series, parallel, total }: Drawn): string[] {
  const together = total - sumOf(series);
  const [one, two] = parallel;
  return [
    ...(parallel.length === 0
      ? []
      : [
          `Side by side: ${math(`\\frac{${one} \\times ${two}}{${one} + ${two}} = ${together}`)}, so the two branches together are like ${together} Ω.`,
        ]),
    ...(series.length === 0
      ? []
      : [
          parallel.length === 0
            ? `All the current goes through one after the other, so the resistances add: ${series.join(' + ')} = ${total} Ω.`
            : `All the current goes through the ${series[0]} Ω first, so add it: ${series[0]} + ${together} = ${total} Ω.`,
        ]),
  ];
}

const totalHints = ({ series, parallel }: Drawn): string[] =>
  parallel.length === 0
    ? [
        'Follow the wire with your finger: does the current ever have a choice?',
        'In one line, one after the other, the resistances add up.',
      ]
    : [
        'Follow the wire with your finger: where does the current have a choice of ways?',
        `${math('\\frac{1}{R} = \\frac{1}{R_1} + \\frac{1}{R_2}')} holds for the branches side by side.${series.length > 0 ? ' What lies before the fork is added.' : ''}`,
      ];

export const circuitTotal = generator({
  id: 'circuit-total',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const made = network(rng, grade);
    const { series, parallel, total } = made;
    const all = sumOf([...series, ...parallel]);
    return {
      prompt: [
        drawn(made, rng.pick([6, 9, 12, 24])),
        'What is the total resistance of this circuit?',
      ],
      answer: total,
      unit: 'Ω',
      slips: slipsFor(
        total,
        [
          {
            value: all,
            why: 'You added them all. But where the wire forks, the current has two ways, which makes it easier to flow.',
          },
          ...(series.length > 0 && parallel.length > 0
            ? [
                {
                  value: total - series[0]!,
                  why: 'That is the fork alone. The resistor before it hinders the current too.',
                },
              ]
            : []),
          ...(parallel.length === 0
            ? [
                {
                  value: tidy(total / series.length),
                  why: 'That is their mean. The current has to go through all of them.',
                },
              ]
            : [
                {
                  value: sumOf(parallel) / 2 + sumOf(series),
                  why: 'You took the mean of the branches. Their inverses add up.',
                },
              ]),
        ].filter(({ value }) => tidy(value * 100) === Math.round(value * 100)),
      ),
      hints: totalHints(made),
      steps: [
        parallel.length === 0
          ? 'There is only one way for the current.'
          : `The wire forks: the ${parallel.join(' Ω and the ')} Ω are side by side.`,
        ...totalSteps(made),
      ],
      source,
    };
  },
});

/** From the total resistance to current and voltages, carried on. */
export const circuitCurrent = generator({
  id: 'circuit-current',
  kind: 'multi-step',
  difficulty: 5,
  make(rng, grade) {
    const made = network(rng, grade);
    const { series, parallel, total } = made;
    // Such a current that the battery is one that could be bought.
    const current = rng.pick(
      (grade < 10 ? [0.5, 1, 2, 3] : [0.25, 0.5, 1, 1.5, 2, 3]).filter((one) => {
        const needed = total * one;
        return needed >= 1.5 && needed <= 48 && Number.isInteger(needed * 2);
      }),
    );
    const volts = tidy(total * current);
    const [one] = series;
    const [first, second] = parallel;
    const branch = first === second ? 'each branch' : `the branch with ${first} Ω`;
    return {
      prompt: [drawn(made, volts), 'Work out what happens in this circuit.'],
      parts: [
        {
          prompt: 'What is the total resistance?',
          answer: total,
          unit: 'Ω',
          slips: slipsFor(total, [
            {
              value: sumOf([...series, ...parallel]),
              why: 'You added them all. Where the wire forks, the inverses add up.',
            },
          ]),
        },
        {
          prompt: 'What current flows through the battery?',
          answer: current,
          unit: 'A',
          follows: `${volts} / a`,
          slips: slipsFor(current, [
            {
              value: tidy(volts * total),
              why: 'Ohm’s law says: current is voltage divided by resistance.',
            },
          ]),
        },
        one === undefined
          ? {
              prompt: `What current flows through ${branch}?${Number.isInteger(tidy((volts / first!) * 100)) ? '' : ' Round to two decimals.'}`,
              answer: tidy(volts / first!),
              tolerance: 0.01,
              unit: 'A',
              slips: slipsFor(tidy(volts / first!), [
                {
                  value: current,
                  why: 'That is the whole current. It divides between the branches.',
                },
                {
                  value: tidy(current / 2),
                  why: 'The current divides equally only between equal branches.',
                },
              ]),
            }
          : {
              prompt: `What is the voltage across the ${one} Ω resistor?`,
              answer: tidy(current * one),
              unit: 'V',
              follows: `b * ${one}`,
              slips: slipsFor(tidy(current * one), [
                {
                  value: volts,
                  why: 'That is the voltage of the battery. It is shared along the way.',
                },
              ]),
            },
      ],
      hints: [
        totalHints(made)[1]!,
        `Then use Ohm’s law, ${math('I = \\frac{V}{R}')}, for the whole circuit. For one part, use the current or the voltage of that part.`,
      ],
      steps: [
        ...totalSteps(made),
        `Current through the battery: ${math(`I = \\frac{${volts}}{${total}} = ${current}`)} A.`,
        one === undefined
          ? `Each branch has the whole ${volts} V, so through the ${first} Ω flow ${math(`\\frac{${volts}}{${first}} ${Number.isInteger(tidy((volts / first!) * 100)) ? '=' : '\\approx'} ${Number((volts / first!).toFixed(2))}`)} A.`
          : `The whole current goes through the ${one} Ω: ${math(`V = ${current} \\times ${one} = ${tidy(current * one)}`)} V.`,
      ],
      source,
    };
  },
});

/** One bulb of several is taken out, or one more is put in. */
export const bulbOut = generator({
  id: 'bulb-out',
  kind: 'choice',
  difficulty: 3,
  grades: [8, 10],
  make(rng) {
    const letters = rng.sample(['K', 'L', 'M', 'N', 'P', 'R'], rng.int(2, 3));
    const series = rng.chance(1, 2);
    const [out, watched] = rng.sample(letters, 2);
    const adds = rng.chance(1, 3);
    const volts = rng.pick([3, 4.5, 6, 9, 12]);
    const texts = {
      dark: 'It goes out.',
      same: 'It shines as before.',
      brighter: 'It gets brighter.',
      dimmer: 'It gets dimmer, but it still shines.',
    };
    const key = adds ? (series ? 'dimmer' : 'same') : series ? 'dark' : 'same';
    const whys = {
      dark: series
        ? 'The circuit is still closed, so current still flows.'
        : `The way through bulb ${watched} is still closed, so current still flows through it.`,
      same: series
        ? adds
          ? 'One more bulb in the line hinders the current. It cannot stay the same.'
          : 'In one line there is no other way for the current. Follow the wire.'
        : 'Think again.',
      brighter: series
        ? 'Less current can flow, not more.'
        : `Bulb ${watched} still has the whole voltage of the battery, neither more nor less.`,
      dimmer: series
        ? 'There is a gap in the only way. Can any current flow?'
        : `Bulb ${watched} still has the whole voltage of the battery, so it gets as much current as before.`,
    };
    return {
      prompt: [
        figure(
          circuit({
            battery: `${volts} V`,
            series: series ? letters : [],
            parallel: series ? [] : letters,
            part: 'bulb',
          }),
        ),
        adds
          ? `All bulbs are alike, and the battery keeps its voltage. One more such bulb is connected **in ${series ? 'series with' : 'parallel to'}** the others. What happens to bulb **${watched}**?`
          : `All bulbs are alike, and the battery keeps its voltage. Bulb **${out}** is unscrewed. What happens to bulb **${watched}**?`,
      ],
      right: texts[key],
      wrong: (['dark', 'same', 'brighter', 'dimmer'] as const)
        .filter((one) => one !== key)
        .map((one) => ({ text: texts[one], why: whys[one] })),
      hints: [
        'Follow the current with your finger, from the battery and back to it.',
        series
          ? 'All bulbs are in one line, so the same current goes through each of them.'
          : 'Each bulb has a way of its own to the battery.',
      ],
      steps: [
        series
          ? 'The bulbs are in series: there is one way, and the same current goes through all of them.'
          : 'The bulbs are in parallel: each is connected to the battery on its own.',
        adds
          ? series
            ? `One more bulb raises the total resistance, so less current flows: bulb ${watched} gets dimmer.`
            : `Bulb ${watched} still has the whole ${volts} V, so it shines as before.`
          : series
            ? `Without bulb ${out} there is a gap, and no current flows anywhere: bulb ${watched} goes out.`
            : `The way through bulb ${watched} is still closed, so it shines as before.`,
      ],
      source,
      about: `bulbs ${letters.join('')} ${series} ${adds}`,
    };
  },
});
