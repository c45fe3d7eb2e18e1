import { figure, generator, type Rng } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { SOURCE } from '../../source.ts';

/** Sellers of one product: names of companies would tell what they sell. */
const SELLERS = ['Firm K', 'Firm L', 'Firm M', 'Firm N', 'Firm P', 'Firm R'] as const;

/** Shares of four sellers, in percent. They make 100 together, and no two are alike. */
function shares(rng: Rng): number[] {
  const draw = () => {
    const parts = Array.from({ length: 3 }, () => 5 * rng.int(2, 8));
    return [...parts, 100 - parts.reduce((sum, part) => sum + part, 0)];
  };
  let drawn = draw();
  while (drawn[3]! < 5 || new Set(drawn).size < 4) drawn = draw();
  return drawn.toSorted((a, b) => b - a);
}

export const shareTable = generator({
  id: 'share-table',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const parts = shares(rng);
    const total = (grade < 8 ? 100 : 20) * rng.int(2, 30);
    const names = rng.sample(SELLERS, 4);
    return {
      prompt: `In a made-up market, **${total}** units were sold in a year. Fill in the market share of each seller, in percent.`,
      caption: 'Units sold in a year',
      columns: ['Seller', 'Units', 'Market share (%)'],
      rows: names.map(
        (name, at) => [name, String((total * parts[at]!) / 100), { answer: parts[at]! }] as const,
      ),
      hints: [
        'A market share is a part of the whole, written as a percent.',
        `Divide the units of a seller by ${total}, then multiply by 100. All shares together make 100.`,
      ],
      steps: names.map(
        (name, at) => `${name}: ${(total * parts[at]!) / 100} of ${total} is ${parts[at]}%.`,
      ),
      source: SOURCE,
    };
  },
});

export const readShare = generator({
  id: 'read-share',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const parts = rng.shuffle(shares(rng));
    const names = rng.sample(SELLERS, 4);
    const total = (grade < 8 ? 100 : 20) * rng.int(3, 30);
    const at = rng.int(0, 3);
    const right = `${parts[at]}%`;
    const units = parts.map((part) => (part * total) / 100);
    return {
      prompt: [
        figure({
          kind: 'bar-chart',
          title: 'A made-up market',
          unit: 'units sold',
          bars: names.map((label, index) => ({ label, value: units[index]! })),
        }),
        `Altogether ${total} units were sold. What is the market share of **${names[at]}**, which sold ${units[at]} units?`,
      ],
      right,
      wrong: mistakes(right, [
        { text: `${parts[(at + 1) % 4]}%`, why: `That is the share of ${names[(at + 1) % 4]}.` },
        { text: `${100 - parts[at]!}%`, why: 'That is the share of all the others together.' },
        { text: `${parts[(at + 2) % 4]}%`, why: `That is the share of ${names[(at + 2) % 4]}.` },
        { text: `${parts[at]! + 10}%`, why: 'Divide once more: that is too much.' },
        { text: `${parts[at]! + 3}%`, why: 'Divide once more: that is a little too much.' },
      ]),
      hints: [
        'A market share compares one seller with the whole market.',
        `Divide ${units[at]} by ${total} and write it as a percent.`,
      ],
      steps: [
        `The whole market is ${total} units, and ${names[at]} sold ${units[at]} of them.`,
        `${units[at]} ÷ ${total} = ${parts[at]! / 100}, which is ${parts[at]}%.`,
      ],
      source: SOURCE,
    };
  },
});

export const concentration = generator({
  id: 'concentration',
  kind: 'multi-step',
  difficulty: 5,
  grades: [9, 10],
  make(rng) {
    const parts = shares(rng);
    const squares = parts.map((part) => part * part);
    const index = squares.reduce((sum, square) => sum + square, 0);
    const joined = index + 2 * parts[2]! * parts[3]!;
    return {
      prompt: `Four sellers have market shares of ${parts.slice(0, 3).join('%, ')}% and ${parts[3]}%. The Herfindahl–Hirschman index adds the **squares** of the shares (in percent). A higher index means less competition.`,
      parts: [
        {
          prompt: 'What is the index?',
          answer: index,
          slips: slipsFor(index, [
            { value: 100, why: 'You added the shares. Square each of them first.' },
            { value: 10_000, why: 'You squared the sum. Square each share, then add.' },
          ]),
        },
        {
          prompt: `The two smallest sellers (${parts[2]}% and ${parts[3]}%) merge. What is the new index?`,
          answer: joined,
          slips: slipsFor(joined, [
            { value: index, why: 'After the merger one seller has both shares: square their sum.' },
          ]),
        },
        { prompt: 'By how much does the index rise?', answer: joined - index, follows: 'b - a' },
      ],
      hints: [
        'Square each share by itself, and only then add.',
        'After a merger, the two shares are added first. There is one square fewer.',
      ],
      steps: [
        `Before: ${parts.map((part) => `${part}²`).join(' + ')} = ${squares.join(' + ')} = ${index}.`,
        `After: ${parts[0]}² + ${parts[1]}² + ${parts[2]! + parts[3]!}² = ${joined}.`,
        `The rise is ${joined} − ${index} = ${joined - index}. Fewer sellers make the index larger: competition gets weaker.`,
      ],
      source: 'U.S. Department of Justice, Herfindahl–Hirschman Index',
    };
  },
});

export const placeEquilibrium = generator({
  id: 'place-equilibrium',
  kind: 'point',
  difficulty: 4,
  make(rng, grade) {
    const x = rng.int(3, 7);
    const y = rng.int(3, 7);
    // Lines of slope 1 and −1, from grade 8 on a new seller moves the supply to the right by an even number.
    const shift =
      grade < 8 ? 0 : 2 * rng.int(1, Math.min(1 + (x < 7 ? 1 : 0), Math.floor((y - 1) / 1), 2));
    const at: readonly [number, number] = [x + shift / 2, y - shift / 2];
    const clip = (points: readonly (readonly [number, number])[]) =>
      points.filter(([px, py]) => px >= 0 && px <= 10 && py >= 0 && py <= 10);
    const line = (slope: number, through: number) =>
      clip(Array.from({ length: 11 }, (_, px) => [px, through + slope * px] as const));
    const ends = (points: readonly (readonly [number, number])[]) => [points[0]!, points.at(-1)!];
    return {
      prompt:
        shift === 0
          ? 'The grid shows a market: how many units buyers want and sellers offer at each price. Place the point where buyers want just as many as sellers offer.'
          : `The grid shows a market. New sellers enter, and at **each** price ${shift} units more are offered than before. Place the **new** point where buyers want as many as sellers offer.`,
      grid: {
        x: { min: 0, max: 10, step: 1, name: 'quantity' },
        y: { min: 0, max: 10, step: 1, name: 'price in dollars' },
        curves: [
          {
            // Not down to the axis, where its name would cover the numbers.
            points: ends(line(-1, x + y).filter(([, py]) => py > 0)),
            label: 'demand',
            course: 'falls one dollar for each unit',
          },
          {
            points: ends(line(1, y - x)),
            label: 'supply',
            course: 'rises one dollar for each unit',
          },
        ],
      },
      answer: at,
      slips: [
        {
          at: [y - shift / 2, x + shift / 2] as const,
          why: 'Quantity goes to the right and price goes up. You have swapped them.',
        },
        ...(shift === 0
          ? []
          : [
              {
                at: [x, y] as const,
                why: 'That is where the lines meet before the new sellers come.',
              },
              {
                at: [x + shift, y] as const,
                why: 'At this price sellers offer that many now, but buyers want fewer.',
              },
            ]),
      ].filter(
        ({ at: [px, py] }, index, all) =>
          (px !== at[0] || py !== at[1]) &&
          all.findIndex((other) => other.at[0] === px && other.at[1] === py) === index,
      ),
      hints: [
        'Buyers and sellers agree where the two lines cross.',
        shift === 0
          ? 'Find the crossing. Read across for the quantity and up for the price.'
          : `Move the supply line ${shift} units to the right. Where does it cross the demand line now?`,
      ],
      steps: [
        `${shift === 0 ? 'The' : 'At first the'} lines cross at a quantity of ${x} and a price of $${y}.`,
        shift === 0
          ? `There buyers want ${x} units and sellers offer ${x}: nobody is left without.`
          : `The supply line moves ${shift} to the right. It meets the demand line at a quantity of ${at[0]} and a price of $${at[1]}: more sellers mean more goods and a lower price.`,
      ],
      source: SOURCE,
    };
  },
});
