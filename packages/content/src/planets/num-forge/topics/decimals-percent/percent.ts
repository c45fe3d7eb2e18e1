import { generator, math, type Rng } from '@planets/practice';
import { fraction, fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { dollars } from '../../../../authoring/money.ts';
import { decimal } from '../../decimal.ts';

/** A percentage and an amount whose part is a whole number. */
function pickPart(rng: Rng, grade: number) {
  for (;;) {
    const percent = rng.pick(
      grade === 5
        ? [10, 20, 25, 50, 75]
        : grade === 6
          ? [5, 10, 15, 20, 30, 40, 60, 70, 75, 80]
          : [5, 12, 15, 24, 35, 45, 65, 85, 90, 110, 120],
    );
    const whole = rng.int(2, grade === 5 ? 20 : 60) * (grade === 5 ? 4 : 5);
    if ((percent * whole) % 100 === 0) return { percent, whole, part: (percent * whole) / 100 };
  }
}

export const percentOf = generator({
  id: 'percent-of',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { percent, whole, part } = pickPart(rng, grade);
    const simple = lowest(percent, 100);
    return {
      prompt: `What is ${percent}% of ${whole}?`,
      answer: part,
      slips: slips(part, [
        [percent, 'That is the percentage itself. How much is it of the whole amount?'],
        [whole - percent, 'You subtracted the percentage like a number. Percent means out of 100.'],
        [whole - part, 'That is what is left after this part is taken away.'],
      ]),
      hints: [
        'What would 10% be, or 1%? Divide the whole by 10 or by 100.',
        `${percent}% is the fraction ${fraction(simple.top, simple.bottom)}. Take that of ${whole}.`,
      ],
      steps: [
        `${percent}% means ${percent} out of 100: ${math(`\\frac{${percent}}{100} = ${fractionTex(simple.top, simple.bottom)}`)}.`,
        simple.top === 1
          ? `One of ${simple.bottom} equal parts: ${math(`${whole} \\div ${simple.bottom} = ${part}`)}.`
          : `${math(`${fractionTex(simple.top, simple.bottom)} \\times ${whole} = ${part}`)}.`,
      ],
    };
  },
});

const THINGS = [
  'a backpack',
  'a football',
  'a lamp',
  'a jacket',
  'a board game',
  'a pair of shoes',
] as const;

export const discount = generator({
  id: 'discount',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const price = rng.int(2, grade === 5 ? 12 : 24) * (grade === 5 ? 10 : 5);
    const percent = rng.pick(
      grade === 5 ? [10, 20, 50] : grade === 6 ? [10, 20, 25, 30, 40] : [5, 15, 25, 35, 60],
    );
    // In cents: price x 100 x percent / 100.
    const off = price * percent;
    const up = grade === 7 && rng.chance(1, 2);
    const result = up ? price * 100 + off : price * 100 - off;
    const thing = rng.pick(THINGS);
    return {
      prompt: `The price of ${thing} is $${price}. ${up ? `Then it goes **up** by ${percent}%.` : `Today it is ${percent}% **off**.`} What is the new price?`,
      right: dollars(result),
      wrong: mistakes(
        result,
        [
          [off, `That is the ${percent}% alone. Now change the price by it.`],
          ...(price > percent
            ? [
                [
                  (price + (up ? percent : -percent)) * 100,
                  `You took ${percent}% for $${percent}. It is a part of the price.`,
                ] as const,
              ]
            : []),
          [
            up ? price * 100 - off : price * 100 + off,
            up ? 'Up means the price grows.' : 'Off means the price gets lower.',
          ],
          [result + 500, 'Check the subtraction once more: that is $5 too much.'],
          [result + 200, 'Check the subtraction once more: that is $2 too much.'],
        ],
        (cents) => dollars(Number(cents)),
      ),
      hints: [
        `First find ${percent}% of the price.`,
        up ? 'Then add it to the old price.' : 'Then take it away from the old price.',
      ],
      steps: [
        `${percent}% of $${price}: ${math(`${price} \\times ${percent} \\div 100 = ${decimal(off, 2)}`)}, so ${dollars(off)}.`,
        `The price goes ${up ? 'up' : 'down'} by that much: ${math(`${price} ${up ? '+' : '-'} ${decimal(off, 2)} = ${decimal(result, 2)}`)}. The new price is ${dollars(result)}.`,
      ],
    };
  },
});
