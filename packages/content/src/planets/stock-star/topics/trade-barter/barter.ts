import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { SOURCE } from '../../source.ts';

/** From what is worth most to what is worth least: one thing brings several of a later one. */
const GOODS = [
  ['blanket', 'blankets'],
  ['bag of salt', 'bags of salt'],
  ['jar of honey', 'jars of honey'],
  ['hat', 'hats'],
  ['rope', 'ropes'],
  ['clay pot', 'clay pots'],
  ['basket', 'baskets'],
  ['melon', 'melons'],
  ['fish', 'fish'],
  ['spoon', 'spoons'],
  ['candle', 'candles'],
  ['egg', 'eggs'],
] as const;

/** What a person can make several of in an hour. */
const MADE = GOODS.filter(([one]) =>
  ['rope', 'clay pot', 'basket', 'spoon', 'candle'].includes(one),
);

const write = (number: number, [one, many]: (typeof GOODS)[number]) => counted(number, one, many);

export const findPartner = generator({
  id: 'find-partner',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [who, good, other, third, fourth] = rng.sample(NAMES, 5) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const [has, wants, extra, more] = rng.sample(GOODS, 4).map(([, many]) => many) as [
      string,
      string,
      string,
      string,
    ];
    const offer = (name: string, give: string, want: string) =>
      `${name} has ${give} and wants ${want}`;
    return {
      prompt: `There is no money in this village. **${who} has ${has} and wants ${wants}.** Who can trade with ${who} directly, so that both get what they want?`,
      right: offer(good, wants, has),
      wrong: [
        {
          text: offer(other, wants, extra),
          why: `${other} has ${wants}, but does not want ${has}.`,
        },
        {
          text: offer(third, extra, has),
          why: `${third} wants ${has}, but has no ${wants} to give.`,
        },
        {
          text: offer(fourth, has, more),
          why: `${fourth} has the same as ${who}, and wants something else.`,
        },
      ],
      hints: [
        'A trade must suit both sides. What does each of the two get?',
        `Look for a person who gives ${wants}. Then check what that person wants for it.`,
      ],
      steps: [
        `${who} gives ${has} and needs someone who gives ${wants}.`,
        `${good} has ${wants} and wants ${has}: each has what the other wants. Without money, trade works only where wants fit together like this.`,
      ],
      source: SOURCE,
    };
  },
});

interface Swap {
  readonly first: (typeof GOODS)[number];
  readonly middle: (typeof GOODS)[number];
  readonly last: (typeof GOODS)[number];
  readonly one: number;
  readonly two: number;
  readonly count: number;
}

function swap(rng: Rng, grade: number): Swap {
  const [first, middle, last] = rng
    .sample(GOODS, 3)
    .toSorted((a, b) => GOODS.indexOf(a) - GOODS.indexOf(b)) as [
    Swap['first'],
    Swap['first'],
    Swap['first'],
  ];
  const most = grade < 4 ? 4 : 7;
  const one = rng.int(2, most);
  const two = rng.int(2, most);
  return {
    first,
    middle,
    last,
    one,
    two: two === one ? two + 1 : two,
    count: rng.int(2, grade < 4 ? 4 : 9),
  };
}

export const swapOnce = generator({
  id: 'swap-once',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { first, middle, one, count } = swap(rng, grade);
    const right = write(one * count, middle);
    return {
      prompt: `At the market, **${write(1, first)}** is traded for **${write(one, middle)}**. What do you get for **${write(count, first)}**?`,
      right,
      wrong: mistakes(right, [
        {
          text: write(one + count, middle),
          why: `Each ${first[0]} brings ${one}. Do not add, count groups.`,
        },
        { text: write(one * count - one, middle), why: `That is one ${first[0]} too few.` },
        { text: write(one * count + one, middle), why: `That is one ${first[0]} too many.` },
        { text: write(one * count + 1, middle), why: 'Nearly: count once more.' },
      ]),
      hints: [
        `Each ${first[0]} brings ${write(one, middle)}.`,
        `Make ${count} groups of ${one} and count them all.`,
      ],
      steps: [
        `For one it is ${write(one, middle)}, so for ${count} it is ${count} times as much.`,
        `${count} × ${one} = ${one * count}, so ${right}.`,
      ],
      source: SOURCE,
    };
  },
});

export const swapTwice = generator({
  id: 'swap-twice',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const { first, middle, last, one, two, count } = swap(rng, grade);
    const name = rng.pick(NAMES);
    const half = one * count;
    return {
      prompt: `${name} has ${write(count, first)} and wants ${last[1]}. Nobody trades these directly. But ${write(1, first)} brings ${write(one, middle)}, and ${write(1, middle)} brings ${write(two, last)}.`,
      parts: [
        {
          prompt: `How many ${middle[1]} does ${name} get for the ${write(count, first)}?`,
          answer: half,
          slips: slipsFor(half, [
            { value: one + count, why: `Each ${first[0]} brings ${one}: multiply.` },
          ]),
        },
        {
          prompt: `How many ${last[1]} does ${name} get for those?`,
          answer: half * two,
          follows: `a * ${two}`,
          slips: slipsFor(half * two, [
            {
              value: count * two,
              why: `Trade all of the ${middle[1]} from part a, not the ${first[1]}.`,
            },
            { value: half + two, why: `Each ${middle[0]} brings ${two}: multiply.` },
          ]),
        },
      ],
      hints: [
        `Trade the ${first[1]} first. Each brings ${write(one, middle)}.`,
        `Then trade each of these ${middle[1]} for ${write(two, last)}.`,
      ],
      steps: [
        `First trade: ${count} × ${one} = ${half} ${middle[1]}.`,
        `Second trade: ${half} × ${two} = ${half * two} ${last[1]}. With money, ${name} would have needed only one sale and one purchase.`,
      ],
      source: SOURCE,
    };
  },
});

export const shellPrices = generator({
  id: 'shell-prices',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const goods = rng.sample(GOODS, 3);
    const rows = goods.map((good) => ({
      good,
      price: rng.int(2, grade < 4 ? 5 : 12),
      count: rng.int(2, grade < 4 ? 5 : 9),
    }));
    const sum = rows.reduce((total, { price, count }) => total + price * count, 0);
    return {
      prompt:
        'In this village shells are used as money. Fill in what each line costs, and all of it together.',
      caption: 'Prices in shells',
      columns: ['Good', 'Price of one', 'How many', 'Cost'],
      rows: [
        ...rows.map(
          ({ good, price, count }) =>
            [good[1], String(price), String(count), { answer: price * count }] as const,
        ),
        ['all together', '', '', { answer: sum }] as const,
      ],
      hints: [
        'One row at a time: the price of one, as often as there are things.',
        `For the ${rows[0]!.good[1]}, count by ${rows[0]!.price}, ${rows[0]!.count} times. At the end add the rows.`,
      ],
      steps: [
        ...rows.map(
          ({ good, price, count }) => `${good[1]}: ${count} × ${price} = ${price * count} shells.`,
        ),
        `Together: ${rows.map(({ price, count }) => price * count).join(' + ')} = ${sum} shells. With one kind of money, all prices can be compared and added.`,
      ],
      source: SOURCE,
    };
  },
});

export const specialize = generator({
  id: 'specialize',
  kind: 'multi-step',
  difficulty: 5,
  grades: [4, 6],
  standards: ['D2.Eco.4.3-5'],
  make(rng, grade) {
    const [one, two] = rng.sample(NAMES, 2) as [string, string];
    const [a, b] = rng.sample(MADE, 2) as [Swap['first'], Swap['first']];
    const fast = rng.int(5, grade === 4 ? 8 : 12);
    const slow = rng.int(1, fast - 3);
    const other = rng.int(5, grade === 4 ? 8 : 12);
    const slack = rng.int(1, other - 3);
    const hours = rng.int(2, 4);
    const mixed = (fast + slack + slow + other) * hours;
    const apart = (fast + other) * 2 * hours;
    return {
      prompt: `In an hour, ${one} makes ${write(fast, a)} or ${write(slow, b)}. In an hour, ${two} makes ${write(slack, a)} or ${write(other, b)}. Each works ${2 * hours} hours.`,
      parts: [
        {
          prompt: `Each spends ${hours} hours on ${a[1]} and ${hours} hours on ${b[1]}. How many things do they make together?`,
          answer: mixed,
          slips: slipsFor(mixed, [
            { value: mixed / hours, why: `Each is done for ${hours} hours.` },
          ]),
        },
        {
          prompt: `Now ${one} makes only ${a[1]}, and ${two} makes only ${b[1]}. How many things do they make together?`,
          answer: apart,
          slips: slipsFor(apart, [
            { value: apart / 2, why: `Each works all ${2 * hours} hours now.` },
          ]),
        },
        {
          prompt: 'How many more things are there when each does what they do best?',
          answer: apart - mixed,
          follows: 'b - a',
        },
      ],
      hints: [
        'Work out each person and each good by itself, and then add.',
        `In the second plan ${one} makes ${write(fast, a)} in each of ${2 * hours} hours. What about ${two}?`,
      ],
      steps: [
        `Doing both: ${hours} × (${fast} + ${slow} + ${slack} + ${other}) = ${mixed} things.`,
        `Each at what they do best: ${2 * hours} × ${fast} + ${2 * hours} × ${other} = ${apart} things.`,
        `That is ${apart} − ${mixed} = ${apart - mixed} more. Then they trade, and both can have more: this is why people specialize.`,
      ],
      source: SOURCE,
    };
  },
});
