import { generator, math } from '@planets/practice';
import { fraction, fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';

const part = (top: number, bottom: number): string => {
  const value = lowest(top, bottom);
  return fraction(value.top, value.bottom);
};
const partTex = (top: number, bottom: number): string => {
  const value = lowest(top, bottom);
  return fractionTex(value.top, value.bottom);
};
const dec = (hundredths: number): string => String(hundredths / 100);

const BAGS = [
  ['red', 'blue', 'marbles'],
  ['green', 'yellow', 'tokens'],
  ['white', 'black', 'stones'],
  ['orange', 'purple', 'beads'],
] as const;

export const drawTwo = generator({
  id: 'draw-two',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [one, other, things] = rng.pick(BAGS);
    const [a, b] = [rng.int(3, grade === 10 ? 6 : 9), rng.int(2, grade === 10 ? 6 : 9)];
    const n = a + b;
    const back = rng.chance(1, 3);
    const [top, bottom] = back ? [a * a, n * n] : [a * (a - 1), n * (n - 1)];
    const right = part(top, bottom);
    return {
      prompt: `A bag holds ${a} ${one} and ${b} ${other} ${things}. Two are drawn one after the other, ${back ? 'and the first one is **put back** before the second draw' : '**without** putting the first one back'}. What is the probability that both are ${one}?`,
      right,
      wrong: mistakes(right, [
        [
          back ? part(a * (a - 1), n * (n - 1)) : part(a * a, n * n),
          back
            ? 'The first one is put back, so the second draw is like the first one.'
            : `After the first draw only ${n - 1} are left, and one ${one} less.`,
        ],
        [part(a, n), 'That is for one draw alone.'],
        [
          part(2 * a, 2 * n - (back ? 0 : 1)),
          'Both must happen: multiply the probabilities, do not add.',
        ],
        [part(2, n), `How many of the ${n} are ${one} at each draw?`],
        [part(a * (a - 1), n * n), 'At the second draw the whole number has changed too.'],
      ]),
      hints: [
        `What is the probability for the first draw? What is in the bag before the second one?`,
        'Both must happen, one after the other: multiply.',
      ],
      steps: [
        `First draw: ${math(`\\frac{${a}}{${n}}`)}. Second draw: ${back ? `the bag is as before, ${math(`\\frac{${a}}{${n}}`)}` : `one ${one} is gone, ${math(`\\frac{${a - 1}}{${n - 1}}`)}`}.`,
        `Both: ${math(`\\frac{${a}}{${n}} \\times ${back ? `\\frac{${a}}{${n}}` : `\\frac{${a - 1}}{${n - 1}}`} = ${partTex(top, bottom)}`)}.`,
      ],
    };
  },
});

export const orRule = generator({
  id: 'or-rule',
  kind: 'numeric',
  difficulty: 3,
  make(rng) {
    const both = rng.int(2, 20);
    const a = both + rng.int(5, 35);
    const b = both + rng.int(5, 35);
    const answer = a + b - both;
    const [who, one, other] = rng.pick([
      ['the students of a school', 'come by bike', 'stay for lunch'],
      ['the days of a year', 'are rainy', 'are windy'],
      ['the members of a club', 'sing', 'dance'],
      ['the houses of a street', 'have a garden', 'have a balcony'],
      ['the visitors of a fair', 'buy a drink', 'buy a snack'],
    ] as const);
    return {
      prompt:
        `Of ${who} ${a}% ${one}, ${b}% ${other}, and ${both}% do both. What percentage does **at least one** of the two?`
          .replace(
            'do both',
            one.startsWith('are') ? 'are both' : one.startsWith('have') ? 'have both' : 'do both',
          )
          .replace('does **at least one** of the two', `${one}, or ${other}, or both`),
      answer,
      unit: '%',
      slips: [
        { value: a + b, why: 'Those with both were counted twice. Take them away once.' },
        { value: a + b - 2 * both, why: 'That leaves out those with both. They count, once.' },
        { value: both, why: 'That is only those with both.' },
        { value: 100 - answer, why: 'That is the share of those with neither.' },
      ].filter(({ value }) => value !== answer),
      hints: [
        'Draw two overlapping circles. Who lies in the middle?',
        'When you add the two shares, who is counted twice?',
      ],
      steps: [
        `Adding ${a}% and ${b}% counts those with both twice.`,
        `So take them away once: ${math(`${a} + ${b} - ${both} = ${answer}`)}, that is ${answer}%.`,
      ],
    };
  },
});

export const independence = generator({
  id: 'independence',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const type = rng.pick(['independent', 'exclusive', 'neither'] as const);
    for (;;) {
      const [a, b] = [rng.int(2, 8) * 10, rng.int(2, 8) * 10];
      const product = (a * b) / 100;
      const off = rng.pick([-4, -3, -2, 2, 3, 4, 5]);
      const both = { independent: product, exclusive: 0, neither: product + off }[type];
      if (
        both < 0 ||
        both > Math.min(a, b) ||
        (type === 'exclusive' && a + b > 100) ||
        (type === 'neither' && (both === 0 || a + b - both > 100))
      )
        continue;
      const names = {
        independent: 'Independent, not mutually exclusive',
        exclusive: 'Mutually exclusive, not independent',
        neither: 'Neither independent nor mutually exclusive',
        both: 'Independent and mutually exclusive',
      };
      const whys = {
        independent: `Not yet: independent means that P(A) times P(B) gives P(A and B). Here the product is ${dec(product)}.`,
        exclusive:
          'Not yet: mutually exclusive means that they never happen together, so P(A and B) would be 0.',
        neither:
          type === 'independent'
            ? `Not yet: work out the product of P(A) and P(B). It is ${dec(product)}.`
            : 'Not yet: P(A and B) is 0, so they never happen together. What is that called?',
        both: 'Not yet: when two possible events never happen together, one tells much about the other. So they cannot be independent.',
      };
      return {
        prompt: `${math(`P(A) = ${dec(a)}`)}, ${math(`P(B) = ${dec(b)}`)} and ${math(`P(A \\text{ and } B) = ${dec(both)}`)}. What are A and B?`,
        right: names[type],
        wrong: (['independent', 'exclusive', 'neither', 'both'] as const)
          .filter((other) => other !== type)
          .map((other) => ({ text: names[other], why: whys[other] })),
        hints: [
          'Independent: the probability of both is the product. Mutually exclusive: both together never happen.',
          `Work out ${math(`${dec(a)} \\times ${dec(b)}`)} and compare.`,
        ],
        steps: [
          `The product is ${math(`${dec(a)} \\times ${dec(b)} = ${dec(product)}`)}, and ${math(`P(A \\text{ and } B) = ${dec(both)}`)}.`,
          {
            independent:
              'They are equal, so knowing one does not change the probability of the other: independent. Both can happen together.',
            exclusive:
              'They never happen together: mutually exclusive. And the product is not 0, so they are not independent.',
            neither:
              'The product is different, so they are not independent. And they can happen together, so they are not mutually exclusive.',
          }[type],
        ],
      };
    }
  },
});

export const atLeastOnce = generator({
  id: 'at-least-once',
  version: 2,
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const n = rng.int(2, grade === 10 ? 3 : 4);
    const [what, top, bottom] = rng.pick([
      [`A fair die is rolled ${n} times. What is the probability of at least one six?`, 5, 6],
      [`A fair coin is tossed ${n} times. What is the probability of at least one head?`, 1, 2],
      [
        `A spinner shows red in 1 of its 4 equal parts. It is spun ${n} times. What is the probability of red at least once?`,
        3,
        4,
      ],
      [
        `A spinner shows green in 2 of its 5 equal parts. It is spun ${n} times. What is the probability of green at least once?`,
        3,
        5,
      ],
      [
        `A fair die is rolled ${n} times. What is the probability of at least one number above 4?`,
        2,
        3,
      ],
    ] as const);
    const [none, all] = [top ** n, bottom ** n];
    const key = fractionKey(all - none, all);
    return {
      prompt: `${what} Give a fraction.`,
      answer: key,
      slips: [
        {
          value: fractionKey(none, all),
          why: 'That is the probability that it never happens. Take it from 1.',
        },
        {
          value: fractionKey(n * (bottom - top), bottom),
          why: 'The probabilities are not added: it may happen more than once.',
        },
        {
          value: fractionKey((bottom - top) ** n, all),
          why: 'That is the probability that it happens every time.',
        },
      ].filter(
        ({ value }, at, list) =>
          value !== key && list.findIndex((one) => one.value === value) === at,
      ),
      hints: [
        'The opposite is easier. What is the opposite of "at least once"?',
        'What is the probability that it never happens? Take that from 1.',
      ],
      steps: [
        `That it does not happen has the probability ${math(`\\frac{${top}}{${bottom}}`)} each time. That it never happens has the probability ${math(`\\left(\\frac{${top}}{${bottom}}\\right)^{${n}} = \\frac{${none}}{${all}}`)}.`,
        `All other cases have it at least once: ${math(`1 - \\frac{${none}}{${all}} = ${partTex(all - none, all)}`)}.`,
      ],
    };
  },
});

export const expected = generator({
  id: 'expected-value',
  kind: 'choice',
  difficulty: 4,
  grades: [11, 12],
  make(rng) {
    for (;;) {
      const tenths = rng.sample([1, 2, 3, 4, 5], 2) as [number, number];
      const [p, q] = tenths;
      const rest = 10 - p - q;
      const [x, y] = [rng.int(4, 12), rng.int(1, 3)];
      const sum = p * x + q * y;
      if (sum % 10 !== 0 && sum % 5 !== 0) continue;
      if (rest <= 0) continue;
      const right = String(sum / 10);
      return {
        prompt: `A game gives ${x} points with the probability ${math(dec(p * 10))}, ${y} ${y === 1 ? 'point' : 'points'} with the probability ${math(dec(q * 10))}, and nothing otherwise. How many points can one expect per game on average?`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              String((x + y) / 2),
              'That is the mean of the two prizes. But they do not come equally often, and sometimes there is nothing.',
            ],
            [String(x + y), 'Nobody gets both at once. Weigh each by its probability.'],
            [String((p * x) / 10), `The smaller prize counts too, with its probability.`],
            [String((q * x + p * y) / 10), 'The probabilities changed places.'],
            [
              String(Math.round(((x + y) * 10) / 3) / 10),
              'The three results do not come equally often.',
            ],
          ],
          math,
        ),
        hints: [
          'Think of 10 games. How often would each result come?',
          'Multiply each number of points by its probability, and add.',
        ],
        steps: [
          `In 10 games one would get ${x} points about ${p} ${p === 1 ? 'time' : 'times'} and ${y} about ${q} ${q === 1 ? 'time' : 'times'}: together ${math(`${p * x} + ${q * y} = ${sum}`)}.`,
          `Per game that is ${math(`${dec(p * 10)} \\times ${x} + ${dec(q * 10)} \\times ${y} = ${right}`)}.`,
        ],
      };
    }
  },
});
