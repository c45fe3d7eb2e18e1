import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { fractionTex } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { polynomial } from '../../polynomial-tex.ts';

interface Log {
  readonly base: number;
  readonly exponent: number;
}

/** From grade 11 the exponents may be negative. */
function pickLog(rng: Rng, grade: number): Log {
  const base = rng.pick([2, 3, 4, 5, 6, 10]);
  const most = { 2: 9, 3: 5, 4: 4, 5: 4, 6: 3, 10: 6 }[base]!;
  const exponent = rng.int(2, most);
  return { base, exponent: grade > 10 && rng.chance(1, 3) ? -exponent : exponent };
}

const valueTex = ({ base, exponent }: Log): string =>
  exponent < 0 ? fractionTex(1, base ** -exponent) : String(base ** exponent);
const logTex = (log: Log): string => `\\log_{${log.base}} ${valueTex(log)}`;

function logSteps(log: Log): string[] {
  return [
    `The logarithm asks for an exponent: ${log.base} to which power is ${math(valueTex(log))}?`,
    log.exponent < 0
      ? `${math(`${log.base}^{${-log.exponent}} = ${log.base ** -log.exponent}`)}, and one over it has the negative exponent: ${math(`${logTex(log)} = ${log.exponent}`)}.`
      : `${math(`${log.base}^{${log.exponent}} = ${valueTex(log)}`)}, so ${math(`${logTex(log)} = ${log.exponent}`)}.`,
  ];
}

export const logValue = generator({
  id: 'log-value',
  kind: 'numeric',
  difficulty: 3,
  grades: [10, 12],
  make(rng, grade) {
    const log = pickLog(rng, grade);
    const { base, exponent } = log;
    return {
      prompt: `What is ${math(logTex(log))}?`,
      answer: exponent,
      slips: [
        ...slips(exponent, [
          [-exponent, 'Check the sign: is the number more or less than 1?'],
          [base, 'That is the base. The logarithm is the exponent.'],
        ]),
        ...(exponent > 0 && base ** (exponent - 1) !== exponent && base ** (exponent - 1) !== base
          ? [
              {
                value: base ** (exponent - 1),
                why: 'You divided by the base. Ask how often the base is a factor.',
              },
            ]
          : []),
      ],
      hints: [
        'A logarithm is an exponent.',
        `Count: how many factors ${base} make the number${exponent < 0 ? ' at the bottom' : ''}?`,
      ],
      steps: logSteps(log),
    };
  },
});

export const matchLogs = generator({
  id: 'match-logs',
  kind: 'match',
  difficulty: 3,
  grades: [10, 12],
  make(rng, grade) {
    const four = distinct(
      4,
      () => pickLog(rng, grade),
      ({ exponent }) => exponent,
    );
    return {
      prompt: 'Match each logarithm with its value.',
      pairs: four.map((log) => [math(logTex(log)), math(log.exponent)]),
      hints: ['A logarithm is an exponent.', 'Write each number as a power of the base.'],
      steps: four.map((log) => logSteps(log)[1]!),
    };
  },
});

export const logLaws = generator({
  id: 'log-laws',
  kind: 'choice',
  difficulty: 4,
  grades: [10, 12],
  make(rng) {
    const base = rng.pick([2, 3, 5, 10]);
    const [a, b] = distinct(2, () => rng.int(2, 12)) as [number, number];
    // For n = 2 and a = base squared, doubling and squaring the logarithm would give the same.
    const n = a === base ** 2 ? 3 : rng.int(2, 5);
    const log = (inside: number | string) => `\\log_{${base}} ${inside}`;
    const law = rng.pick(['sum', 'difference', 'multiple'] as const);
    const [tex, right] = {
      sum: [`${log(a)} + ${log(b)}`, log(a * b)],
      difference: [`${log(a * b)} - ${log(b)}`, log(a)],
      multiple: [`${n} ${log(a)}`, log(a ** n)],
    }[law] as [string, string];
    const wrong = {
      sum: [
        [log(a + b), 'Logarithms are exponents: adding them multiplies the numbers.'],
        [
          `${log(a)} \\cdot ${log(b)}`,
          'The logarithms are added, not multiplied. The numbers inside are multiplied.',
        ],
        [log(`(${a}^{${b}})`), 'A power inside comes from a factor in front.'],
      ],
      difference: [
        [log(a * b - b), 'Logarithms are exponents: subtracting them divides the numbers.'],
        [`\\frac{${log(a * b)}}{${log(b)}}`, 'The numbers inside are divided, not the logarithms.'],
        [log(a * b * b), 'Minus divides. You multiplied.'],
      ],
      multiple: [
        [log(a * n), 'A factor in front becomes an exponent inside, not a factor.'],
        [`(${log(a)})^{${n}}`, 'The exponent belongs to the number inside, not to the logarithm.'],
        [log(a + n), 'A factor in front becomes an exponent inside.'],
      ],
    }[law] as [string, string][];
    const rule = {
      sum: 'Logarithms are exponents. When powers are multiplied, exponents are added, so a sum belongs to a product.',
      difference:
        'Logarithms are exponents. When powers are divided, exponents are subtracted, so a difference belongs to a quotient.',
      multiple:
        'Logarithms are exponents. A power of a power multiplies exponents, so a factor in front belongs to a power inside.',
    }[law];
    const calculation = {
      sum: `${a} \\times ${b} = ${a * b}`,
      difference: `${a * b} \\div ${b} = ${a}`,
      multiple: `${a}^{${n}} = ${a ** n}`,
    }[law];
    return {
      prompt: `Write ${math(tex)} as a single logarithm.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          ...wrong,
          [log(a * b + 1), 'Work out the number inside once more.'],
          [log(a + 2 * b + n), 'Use the law, then work out the number inside.'],
        ],
        math,
      ),
      hints: [
        'A logarithm is an exponent. Which law of exponents fits?',
        {
          sum: 'Adding exponents belongs to which operation on the numbers?',
          difference: 'Subtracting exponents belongs to which operation on the numbers?',
          multiple: 'Multiplying an exponent belongs to which operation on the number?',
        }[law],
      ],
      steps: [rule, `Inside: ${math(calculation)}. So it is ${math(right)}.`],
    };
  },
});

export const exponentialEquation = generator({
  id: 'exponential-equation',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const base = rng.pick([2, 3, 5]);
    const most = { 2: 8, 3: 5, 5: 4 }[base]!;
    const exponent = rng.int(2, most);
    const b = rng.int(1, 9) * (rng.chance(1, 2) ? 1 : -1);
    const a = grade < 11 ? 1 : rng.pick([1, 2, 3]);
    // The exponent is ax + b, and x comes out whole.
    const rest = (((exponent - b) % a) + a) % a;
    const shift = b + rest;
    const x = (exponent - shift) / a;
    const inner = polynomial([a, shift]);
    const value = base ** exponent;
    return {
      prompt: `Solve ${math(`${base}^{${inner}} = ${value}`)}.`,
      right: math(`x = ${x}`),
      wrong: mistakes(
        x,
        [
          [exponent, `That is the whole exponent. Solve ${inner} = ${exponent} for x.`],
          [exponent + shift, 'The sign went wrong when the number was brought to the other side.'],
          [value / base - shift, `Do not divide by ${base}. Write ${value} as a power of ${base}.`],
          [x + 1, 'Put it in: the two sides are not equal.'],
          [x - 1, 'Put it in: the two sides are not equal.'],
          [x + 2, 'Put it in: the two sides are not equal.'],
        ],
        (shown) => math(`x = ${shown}`),
      ),
      hints: [
        `Write ${value} as a power of ${base}.`,
        'When the bases are equal, what must be true of the exponents?',
      ],
      steps: [
        `${math(`${value} = ${base}^{${exponent}}`)}, so both sides have the same base.`,
        shift === 0 && a === 1
          ? `Then the exponents are equal: ${math(`x = ${x}`)}.`
          : `Then the exponents are equal: ${math(`${inner} = ${exponent}`)}, so ${math(`x = ${x}`)}.`,
      ],
    };
  },
});
