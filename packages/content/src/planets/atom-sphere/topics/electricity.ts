import { generator, math, type Rng, type Topic } from '@planets/practice';
import { ELECTRIC_TERMS } from '../data/electricity.ts';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { listed, tidy } from '../../../authoring/wording.ts';

const source = 'NIST Guide to the SI';

/** Values of V = I × R that come out in at most two decimals. */
function circuit(rng: Rng, grade: number) {
  const current = rng.pick(
    grade < 10 ? [0.5, 1, 2, 3, 4, 5] : [0.2, 0.25, 0.4, 0.5, 0.8, 1.2, 1.5, 2.5],
  );
  const resistance = rng.int(2, grade < 10 ? 24 : 60);
  return { current, resistance, voltage: tidy(current * resistance) };
}

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
const APPLIANCES = [
  { name: 'a charger for an electric car', watts: [2300, 3600, 7200] },
  { name: 'a lamp', watts: [10, 15, 20, 40, 60] },
  { name: 'a heater', watts: [500, 1000, 1500, 2000] },
  { name: 'a fan', watts: [30, 50, 60, 80] },
  { name: 'a refrigerator', watts: [100, 120, 150] },
  { name: 'a laptop', watts: [45, 60, 90] },
] as const;

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
  connected: ['forces_motion', 'chemical_formulas'],
  items: [
    ...termQuestions(ELECTRIC_TERMS, source),
    generator({
      id: 'ohms-law',
      kind: 'numeric',
      difficulty: 2,
      make(rng, grade) {
        const { current, resistance, voltage } = circuit(rng, grade);
        const wanted = rng.pick(['voltage', 'current', 'resistance'] as const);
        return {
          prompt: {
            voltage: `A current of ${current} A flows through a resistor of ${resistance} Ω. What is the voltage across it?`,
            current: `A resistor of ${resistance} Ω is connected to ${voltage} V. What current flows?`,
            resistance: `At ${voltage} V a current of ${current} A flows through a resistor. What is its resistance?`,
          }[wanted].concat(
            ` Answer in ${{ voltage: 'volts', current: 'amperes', resistance: 'ohms' }[wanted]}.`,
          ),
          answer: { voltage, current, resistance }[wanted],
          unit: { voltage: 'V', current: 'A', resistance: 'Ω' }[wanted],
          hints: [
            'Ohm’s law ties them together: voltage is current times resistance.',
            {
              voltage: math('V = I \\times R'),
              current: math('I = \\frac{V}{R}'),
              resistance: math('R = \\frac{V}{I}'),
            }[wanted],
          ],
          steps: [
            `More voltage drives more current; more resistance lets less through. So ${{ voltage: 'multiply current by resistance', current: 'divide the voltage by the resistance', resistance: 'divide the voltage by the current' }[wanted]}.`,
            {
              voltage: math(`V = ${current} \\times ${resistance} = ${voltage}`),
              current: math(`I = \\frac{${voltage}}{${resistance}} = ${current}`),
              resistance: math(`R = \\frac{${voltage}}{${current}} = ${resistance}`),
            }[wanted],
            {
              voltage: `The voltage is ${voltage} V.`,
              current: `The current is ${current} A.`,
              resistance: `The resistance is ${resistance} Ω.`,
            }[wanted],
          ],
          source,
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'order-currents',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const voltage = rng.pick(grade < 10 ? [6, 12, 24] : [9, 12, 48]);
        const values = rng.sample([2, 3, 4, 6, 8, 12, 24, 36, 48], 4).toSorted((a, b) => b - a);
        const names = values.map((value) => `${value} Ω`);
        return {
          prompt: `Each of these resistors is connected to ${voltage} V, one at a time. Put them in order, from the **smallest current** to the **largest**.`,
          inOrder: names,
          hints: ['What does a large resistance do to the current?', math('I = \\frac{V}{R}')],
          steps: [
            'At the same voltage the current is the voltage divided by the resistance, so the largest resistance lets the smallest current through.',
            `From smallest current to largest: ${listed(names)}.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'energy-used',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const { name, watts } = rng.pick(APPLIANCES);
        const power = rng.pick(watts);
        const hours = rng.int(2, grade < 10 ? 12 : 30);
        const energy = tidy((power * hours) / 1000);
        return {
          prompt: `A label says that ${name} uses ${power} W. How much energy does it use in ${hours} hours at this power, in kilowatt-hours?`,
          answer: energy,
          unit: 'kWh',
          slips: [
            {
              value: power * hours,
              why: 'Those are watt-hours. One kilowatt-hour is 1000 of them.',
            },
          ],
          hints: [
            'Energy is power times time.',
            `First turn ${power} W into kilowatts: divide by 1000.`,
          ],
          steps: [
            'Power says how much energy is used in each unit of time, so multiply it by the time.',
            `${power} W = ${power / 1000} kW.`,
            `${math(`${power / 1000} \\times ${hours} = ${energy}`)}, so it uses ${energy} kWh.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'what-changes',
      kind: 'choice',
      difficulty: 4,
      make(rng) {
        const { current } = circuit(rng, 9);
        const factor = rng.pick([2, 3, 4, 5]);
        const [changed, right] = rng.pick([
          ['the voltage is made FACTOR times as large', `It becomes FACTOR times as large.`],
          ['the resistance is made FACTOR times as large', `It becomes one FRACTION as large.`],
        ] as const);
        const parts: Readonly<Record<number, string>> = {
          2: 'half',
          3: 'third',
          4: 'quarter',
          5: 'fifth',
        };
        const fill = (text: string) =>
          text.replace('FACTOR', String(factor)).replace('FRACTION', parts[factor]!);
        const byVoltage = changed.includes('voltage');
        return {
          prompt: `A current of ${current} A flows through a resistor. Then ${fill(changed)}, and the ${byVoltage ? 'resistance' : 'voltage'} stays the same. What happens to the current?`,
          right: fill(right),
          wrong: [
            {
              text: fill(
                byVoltage
                  ? 'It becomes one FRACTION as large.'
                  : 'It becomes FACTOR times as large.',
              ),
              why: byVoltage
                ? 'More voltage drives more current, not less.'
                : 'More resistance lets less current through, not more.',
            },
            {
              text: 'It stays the same.',
              why: 'The current depends on both voltage and resistance, and one of them changed.',
            },
            {
              text: `It becomes ${factor * factor} times as large.`,
              why: 'The current follows Ohm’s law: no square comes into it.',
            },
          ],
          hints: ['Write Ohm’s law for the current.', math('I = \\frac{V}{R}')],
          steps: [
            `In ${math('I = \\frac{V}{R}')} the ${byVoltage ? 'voltage stands on top, so the current grows with it' : 'resistance stands at the bottom, so the current shrinks as it grows'}.`,
            `With ${factor} times the ${byVoltage ? 'voltage' : 'resistance'} the current changes from ${current} A to ${byVoltage ? tidy(current * factor) : `${current}/${factor}`} A.`,
          ],
          source,
        };
      },
    }),
  ],
};
