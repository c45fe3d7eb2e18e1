import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { counted } from '../../../../authoring/number-text.ts';

export const SOURCE = 'U.S. Small Business Administration, business guide';

const IDEAS = [
  { thing: 'bracelet', fixed: 'a table at the fair' },
  { thing: 'T-shirt', fixed: 'a printing screen' },
  { thing: 'candle', fixed: 'a set of molds' },
  { thing: 'sandwich', fixed: 'a permit for the park' },
  { thing: 'plant', fixed: 'a market stand' },
  { thing: 'greeting card', fixed: 'a paper cutter' },
  { thing: 'birdhouse', fixed: 'a set of tools' },
  { thing: 'tote bag', fixed: 'a sewing machine rental' },
] as const;

interface Plan {
  readonly name: string;
  readonly thing: string;
  readonly many: string;
  readonly fixedFor: string;
  readonly fixed: number;
  readonly each: number;
  readonly price: number;
  /** How many must be sold so that nothing is lost; always whole. */
  readonly even: number;
}

function plan(rng: Rng, grade: number): Plan {
  const { thing, fixed } = rng.pick(IDEAS);
  const margin = rng.int(2, grade < 7 ? 5 : 9);
  const each = rng.int(1, grade < 7 ? 4 : 8);
  const even = rng.int(4, grade < 7 ? 12 : 30);
  return {
    name: rng.pick(NAMES),
    thing,
    many: thing === 'sandwich' ? 'sandwiches' : `${thing}s`,
    fixedFor: fixed,
    fixed: margin * even,
    each,
    price: each + margin,
    even,
  };
}

const told = ({ name, many, fixedFor, fixed, each, price }: Plan): string =>
  `${name} sells ${many} for $${price} each. The material costs $${each} each, and ${fixedFor} costs $${fixed} in all.`;

export const breakEvenChoose = generator({
  id: 'break-even-choose',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const task = plan(rng, grade);
    const { thing, many, fixed, each, price, even } = task;
    const write = (count: number) => counted(count, thing, many);
    const right = write(even);
    return {
      prompt: `${told(task)} How many have to be sold to **break even**?`,
      right,
      wrong: mistakes(right, [
        {
          text: write(Math.ceil(fixed / price)),
          why: `Of each $${price}, $${each} go to the material. Only the rest helps to pay the $${fixed}.`,
        },
        {
          text: write(Math.ceil(fixed / each)),
          why: 'Divide by what each sale leaves, not by what the material costs.',
        },
        { text: write(even + 1), why: 'With that many there is a small profit already.' },
        { text: write(even * 2), why: 'That is twice as many as needed.' },
        { text: write(even - 1), why: 'With that many a little is still missing.' },
      ]),
      hints: [
        'What does each sale leave after its material is paid?',
        `Each sale leaves $${price} − $${each}. How often does that fit into $${fixed}?`,
      ],
      steps: [
        `Each sale leaves ${price} − ${each} = $${price - each}.`,
        `To pay $${fixed}, it takes ${fixed} ÷ ${price - each} = ${even} sales.`,
      ],
      source: SOURCE,
    };
  },
});

export const profitParts = generator({
  id: 'profit-parts',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const task = plan(rng, grade);
    const { many, fixed, each, price, even } = task;
    const sold = even + rng.int(2, even);
    const revenue = sold * price;
    const cost = fixed + sold * each;
    return {
      prompt: `${told(task)} ${sold} ${many} are made and sold.`,
      parts: [
        {
          prompt: 'How large is the revenue?',
          answer: revenue,
          unit: '$',
          slips: slipsFor(revenue, [
            {
              value: sold * (price - each),
              why: 'Revenue is all that comes in. Costs come later.',
            },
          ]),
        },
        {
          prompt: 'How large are all the costs together?',
          answer: cost,
          unit: '$',
          slips: slipsFor(cost, [
            { value: sold * each, why: `The $${fixed} is a cost too.` },
            { value: fixed + each, why: `Material is needed for each of the ${sold}.` },
          ]),
        },
        {
          prompt: 'How large is the profit?',
          answer: revenue - cost,
          unit: '$',
          follows: 'a - b',
          slips: slipsFor(revenue - cost, [
            { value: revenue + cost, why: 'Profit is what is left: subtract the costs.' },
          ]),
        },
      ],
      hints: [
        'Revenue comes from the price. Costs are of two kinds: one fixed, one for each piece.',
        `For the costs: ${sold} times $${each}, and $${fixed} on top.`,
      ],
      steps: [
        `Revenue: ${sold} × ${price} = $${revenue}.`,
        `Costs: ${sold} × ${each} + ${fixed} = $${cost}.`,
        `Profit: ${revenue} − ${cost} = $${revenue - cost}.`,
      ],
      source: SOURCE,
    };
  },
});

export const salesTable = generator({
  id: 'sales-table',
  kind: 'table',
  difficulty: 4,
  make(rng, grade) {
    const task = plan(rng, grade);
    const { many, fixed, each, price, even } = task;
    const rows = [even + rng.int(1, 5), even * 2, even * 3].map((sold) => ({
      sold,
      revenue: sold * price,
      cost: fixed + sold * each,
    }));
    return {
      prompt: `${told(task)} Fill in the plan, in dollars.`,
      caption: 'A plan for the sales',
      columns: [`Number of ${many}`, 'Revenue', 'Costs', 'Profit'],
      rows: rows.map(
        ({ sold, revenue, cost }) =>
          [
            String(sold),
            { answer: revenue },
            { answer: cost },
            { answer: revenue - cost },
          ] as const,
      ),
      hints: [
        'The fixed cost is the same in each row. The material grows with the number.',
        `First row: ${rows[0]!.sold} times the price, then ${rows[0]!.sold} times the material and $${fixed} on top.`,
      ],
      steps: rows.map(
        ({ sold, revenue, cost }) =>
          `${sold}: revenue ${sold} × ${price} = ${revenue}, costs ${sold} × ${each} + ${fixed} = ${cost}, profit ${revenue} − ${cost} = ${revenue - cost}.`,
      ),
      source: SOURCE,
    };
  },
});

export const profitChoose = generator({
  id: 'profit-choose',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const task = plan(rng, grade);
    const { many, fixed, each, price, even } = task;
    const lost = rng.chance(1, 3);
    const sold = lost ? rng.int(1, even - 2) + 1 : even + rng.int(1, even);
    const result = sold * (price - each) - fixed;
    const write = (value: number) =>
      value === 0 ? 'neither' : value > 0 ? `a profit of $${value}` : `a loss of $${-value}`;
    const right = write(result);
    return {
      prompt: `${told(task)} ${sold} ${many} are made and sold. Is there a profit or a loss, and how large?`,
      right,
      wrong: mistakes(right, [
        {
          text: write(-result),
          why: 'The amount is right. Compare again: did more come in or go out?',
        },
        { text: write(sold * (price - each)), why: `The $${fixed} has to be paid too.` },
        { text: write(sold * price - fixed), why: `The material costs $${each} for each piece.` },
        { text: write(sold * price), why: 'That is the revenue. No cost has been taken off yet.' },
      ]),
      hints: [
        'Work out what comes in and what goes out, each by itself.',
        `In: ${sold} times $${price}. Out: ${sold} times $${each}, and $${fixed}.`,
      ],
      steps: [
        `In: ${sold} × ${price} = $${sold * price}. Out: ${sold} × ${each} + ${fixed} = $${sold * each + fixed}.`,
        `${result > 0 ? 'More comes in than goes out' : 'More goes out than comes in'}: ${right}.`,
      ],
      source: SOURCE,
    };
  },
});

export const placeBreakEven = generator({
  id: 'place-break-even',
  kind: 'point',
  difficulty: 5,
  grades: [7, 9],
  make(rng) {
    // On a grid of 10 by 10 lines; money in tens.
    const even = rng.int(3, 6);
    const each = rng.pick([0, 10]);
    const margin = 10;
    const price = each + margin;
    const fixed = margin * even;
    const top = price * 10;
    return {
      prompt: `A table at a fair costs $${fixed}. Each bag sold brings $${price}${each === 0 ? ', and the bags were a gift, so they cost nothing' : ` and costs $${each} to make`}. The lines show revenue and costs. Place the point where the business **breaks even**.`,
      grid: {
        x: { min: 0, max: 10, step: 1, name: 'bags sold' },
        y: { min: 0, max: top, step: top / 10, labelEvery: 2, name: 'dollars' },
        curves: [
          {
            points: [
              [0, 0],
              [10, top],
            ] as const,
            label: 'revenue',
            course: 'rises from zero',
          },
          each === 0
            ? {
                points: [
                  [0, fixed],
                  [10, fixed],
                ] as const,
                label: 'costs',
                course: 'stays at the same height',
              }
            : {
                points: [
                  [0, fixed],
                  [10, fixed + 10 * each],
                ] as const,
                label: 'costs',
                course: 'starts above zero and rises more slowly',
              },
        ],
      },
      answer: [even, price * even] as const,
      slips: [
        { at: [0, 0] as const, why: 'With no sales the table still has to be paid.' },
        { at: [10, top] as const, why: 'There the revenue is far above the costs: a profit.' },
      ],
      hints: [
        'Breaking even means that as much comes in as goes out.',
        'On the grid, that is where the two lines meet. Read the number of bags below it.',
      ],
      steps: [
        `Each bag leaves $${margin} for the table, so it takes ${fixed} ÷ ${margin} = ${even} bags.`,
        `Then ${even} × ${price} = $${price * even} has come in, and just as much has gone out: the point (${even}, ${price * even}).`,
      ],
      source: SOURCE,
    };
  },
});
