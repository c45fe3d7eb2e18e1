import { generator, math, type Rng } from '@planets/practice';
import { listed, tidy } from '../../../../authoring/wording.ts';
import { source } from './source.ts';

/** Values of V = I × R that come out in at most two decimals. */
function circuit(rng: Rng, grade: number) {
  const current = rng.pick(
    grade < 10 ? [0.5, 1, 2, 3, 4, 5] : [0.2, 0.25, 0.4, 0.5, 0.8, 1.2, 1.5, 2.5],
  );
  const resistance = rng.int(2, grade < 10 ? 24 : 60);
  return { current, resistance, voltage: tidy(current * resistance) };
}

export const ohmsLaw = generator({
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
});

export const orderCurrents = generator({
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
});

export const whatChanges = generator({
  id: 'what-changes',
  version: 2,
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
            byVoltage ? 'It becomes one FRACTION as large.' : 'It becomes FACTOR times as large.',
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
        `With ${factor} times the ${byVoltage ? 'voltage' : 'resistance'} the current changes from ${current} A to ${byVoltage ? tidy(current * factor) : `${current} ÷ ${factor}${Number.isInteger(tidy((current / factor) * 1000)) ? ` = ${tidy(current / factor)}` : ''}`} A.`,
      ],
      source,
    };
  },
});
