import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { decimal } from '../../decimal.ts';

const noEndZero = (scaled: number): number => (scaled % 10 === 0 ? scaled + 1 : scaled);

/** One number has tenths and the other hundredths, so that they have to be lined up by the point. */
function sumTask(tenths: number, hundredths: number, minus: boolean) {
  const [a, b] = [decimal(tenths, 1), decimal(hundredths, 2)];
  const result = minus ? tenths * 10 - hundredths : tenths * 10 + hundredths;
  const unaligned = minus ? Math.abs(tenths - hundredths) : tenths + hundredths;
  const sign = minus ? '-' : '+';
  const padded = `${a}0`;
  return {
    prompt: `What is ${math(`${a} ${sign} ${b}`)}?`,
    answer: decimal(result, 2),
    slips:
      unaligned === result
        ? []
        : [
            {
              value: decimal(unaligned, 2),
              why: 'The digits were lined up at the right end. Line up the decimal points instead.',
            },
          ],
    hints: [
      'Write the numbers under each other so that the points line up.',
      `You may write ${a} with hundredths too. Which digit do you put at the end?`,
    ],
    steps: [
      `Tenths belong under tenths, so write ${a} as ${padded}. The value stays the same.`,
      `Now both have hundredths: ${math(`${padded} ${sign} ${b} = ${decimal(result, 2)}`)}.`,
    ],
  };
}

export const addDecimals = generator({
  id: 'add-decimals',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const tenths = noEndZero(rng.int(12, grade === 5 ? 99 : 199));
    const hundredths = noEndZero(rng.int(grade === 5 ? 102 : 305, grade === 5 ? 899 : 1899));
    const minus = grade > 5 && tenths * 10 > hundredths && rng.chance(1, 2);
    return sumTask(tenths, hundredths, minus);
  },
});

export const shiftPoint = generator({
  id: 'shift-point',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const drawn = rng.int(102, 9989);
    const scaled = drawn % 10 === 0 ? drawn + 1 : drawn;
    const places = 2;
    const power = rng.pick(grade === 5 ? [1, 2] : [1, 2, 3]);
    const by = 10 ** power;
    const divide = rng.chance(1, 2);
    const value = decimal(scaled, places);
    const shifted = (shift: number) =>
      shift >= 0 ? decimal(scaled * 10 ** shift, places) : decimal(scaled, places - shift);
    const shift = divide ? -power : power;
    return {
      prompt: `What is ${math(`${value} ${divide ? '\\div' : '\\times'} ${by}`)}?`,
      right: shifted(shift),
      wrong: mistakes(shifted(shift), [
        [
          shifted(-shift),
          `Wrong way: ${divide ? 'dividing makes it smaller' : 'multiplying by such a number makes it bigger'}.`,
        ],
        [
          shifted(shift > 0 ? shift - 1 : shift + 1),
          `Count the zeros of ${by}: each one moves the digits one place.`,
        ],
        [
          shifted(shift > 0 ? shift + 1 : shift - 1),
          `That is one place too far. Count the zeros of ${by}.`,
        ],
      ]),
      hints: [
        `Will the answer be bigger or smaller than ${value}?`,
        `${by} has ${power === 1 ? '1 zero' : `${power} zeros`}. Each one moves every digit by one place.`,
      ],
      steps: [
        divide
          ? 'Dividing by ten makes each digit worth a tenth: tens become ones, ones become tenths.'
          : 'Multiplying by ten makes each digit worth ten times as much: ones become tens, tenths become ones.',
        `${by} is ${power === 1 ? 'ten' : `${power} tens multiplied`}, so the digits move ${power} ${power === 1 ? 'place' : 'places'}: ${math(`${value} ${divide ? '\\div' : '\\times'} ${by} = ${shifted(shift)}`)}.`,
      ],
    };
  },
});

export const orderDecimals = generator({
  id: 'order-decimals',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const whole = rng.int(0, grade === 5 ? 5 : 30);
    const [a, b] = rng.sample([1, 2, 3, 4, 5, 6, 7, 8, 9], 2) as [number, number];
    // Longer is not greater: 0.5, 0.45, 0.405 and 0.054 have few digits in common places.
    const thousandths = distinct(4, () =>
      rng.pick([
        a * 100,
        b * 100,
        a * 10,
        b * 10,
        a * 100 + b,
        a * 100 + b * 10,
        b * 100 + a,
        b * 100 + a * 10,
        a * 10 + b,
        b * 10 + a,
      ]),
    ).toSorted((x, y) => x - y);
    const texts = thousandths.map((part) => decimal(whole * 1000 + part, 3));
    return {
      prompt: 'Put the decimals in order. The **least** comes first.',
      inOrder: texts,
      hints: [
        'A longer number is not always greater. Compare place by place.',
        'Fill up with zeros until all have three digits after the point.',
      ],
      steps: [
        `With three digits each: ${thousandths.map((part) => `${whole}.${String(part).padStart(3, '0')}`).join(', ')}. Zeros at the end change nothing.`,
        `Now compare tenths first, then hundredths, then thousandths: ${texts.join(', ')}.`,
      ],
    };
  },
});
