import { generator, math } from '@planets/practice';
import { source } from './source.ts';

/** Pairs whose parallel resistance is a whole number. */
const PARALLEL = [
  [3, 6],
  [4, 4],
  [4, 12],
  [6, 6],
  [5, 20],
  [6, 12],
  [6, 30],
  [8, 8],
  [8, 24],
  [9, 18],
  [10, 10],
  [10, 15],
  [10, 40],
  [12, 12],
  [12, 24],
  [15, 30],
  [20, 20],
  [20, 30],
  [24, 48],
  [30, 60],
] as const;

export const twoResistors = generator({
  id: 'two-resistors',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [one, two] = rng.pick(PARALLEL);
    const together = (one * two) / (one + two);
    const series = grade < 9 || rng.chance(1, 2);
    const right = series ? one + two : together;
    const wrong = [
      {
        value: series ? together : one + two,
        why: series
          ? 'That is the total in parallel. In series the current has to go through both.'
          : 'That is the total in series. In parallel each path lets some of the current through.',
      },
      {
        value: one * two,
        why: 'You multiplied the two. That has the unit ohm times ohm, which is no resistance.',
      },
      {
        value: Math.max(one, two),
        why: 'One resistor alone has that. The other one matters too.',
      },
      {
        value: (one + two) / 2,
        why: 'That is the mean of the two, but resistors do not average.',
      },
    ];
    const seen = new Set([right]);
    return {
      prompt: `Resistors of ${one} Ω and ${two} Ω are connected in **${series ? 'series' : 'parallel'}**. What is their total resistance?`,
      right: `${right} Ω`,
      wrong: wrong
        .filter(({ value }) => !seen.has(value) && seen.add(value))
        .slice(0, 3)
        .map(({ value, why }) => ({ text: `${value} Ω`, why })),
      hints: [
        series
          ? 'In series the same current has to go through one after the other.'
          : 'In parallel the current has two paths, so the total is smaller than either resistor.',
        series ? math('R = R_1 + R_2') : math('\\frac{1}{R} = \\frac{1}{R_1} + \\frac{1}{R_2}'),
      ],
      steps: series
        ? [
            'Each resistor hinders the same current, one after the other, so the resistances add.',
            math(`R = ${one} + ${two} = ${right}`),
          ]
        : [
            'Each path lets some current through, so the currents add. That is why the inverses of the resistances add.',
            math(
              `R = \\frac{${one} \\times ${two}}{${one} + ${two}} = \\frac{${one * two}}{${one + two}} = ${right}`,
            ),
          ],
      source,
      about: `${one} and ${two} ${series ? 'series' : 'parallel'}`,
    };
  },
});
