import { figure, generator, type Rng } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { dollars, spoken } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';

interface Piece {
  readonly one: string;
  readonly many: string;
  readonly cents: number;
}

const PIECES: readonly Piece[] = [
  { one: 'penny', many: 'pennies', cents: 1 },
  { one: 'nickel', many: 'nickels', cents: 5 },
  { one: 'dime', many: 'dimes', cents: 10 },
  { one: 'quarter', many: 'quarters', cents: 25 },
  { one: 'one-dollar bill', many: 'one-dollar bills', cents: 100 },
  { one: 'five-dollar bill', many: 'five-dollar bills', cents: 500 },
  { one: 'ten-dollar bill', many: 'ten-dollar bills', cents: 1000 },
  { one: 'twenty-dollar bill', many: 'twenty-dollar bills', cents: 2000 },
];

const skipCount = (step: number, times: number): string =>
  Array.from({ length: Math.min(times, 5) }, (_, at) => spoken(step * (at + 1))).join(', ') +
  (times > 5 ? ', …' : '');

export const howManyMake = generator({
  id: 'how-many-make',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const pairs = PIECES.flatMap((small) =>
      PIECES.filter(
        (large) =>
          large.cents > small.cents &&
          large.cents % small.cents === 0 &&
          large.cents / small.cents <= (grade === 1 ? 10 : 20),
      ).map((large) => ({ small, large })),
    );
    const { small, large } = rng.pick(pairs);
    // From grade 2 on also two or three of the large ones.
    const several = large.cents / small.cents <= 5 ? rng.int(1, grade) : 1;
    const right = (large.cents / small.cents) * several;
    const write = (count: number) => counted(count, small.one, small.many);
    return {
      prompt: `How many **${small.many}** are worth as much as **${several} ${several === 1 ? large.one : large.many}**?`,
      right: write(right),
      wrong: mistakes(write(right), [
        ...(several > 1
          ? [{ text: write(right / several), why: `That is enough for one ${large.one} only.` }]
          : []),
        // Some larger and some smaller, so that the smallest is not always right.
        ...rng
          .shuffle([
            {
              count: right + 1,
              why: `Count again by the worth of a ${small.one}: that is one too many.`,
            },
            {
              count: right - 1,
              why: `Count again by the worth of a ${small.one}: that is one too few.`,
            },
            { count: right * 2, why: 'That is worth twice as much.' },
            ...(right % 2 === 0 && several === 1
              ? [{ count: right / 2, why: 'That is worth only half as much.' }]
              : []),
          ])
          .filter(({ count }) => count > 0)
          .map(({ count, why }) => ({ text: write(count), why })),
        { text: write(right + 3), why: 'That is worth more. Count again.' },
        { text: write(right + 5), why: 'That is worth more. Count again.' },
      ]),
      hints: [
        `A ${small.one} is worth ${spoken(small.cents)}. What is a ${large.one} worth?`,
        `Count by ${spoken(small.cents)}: ${spoken(small.cents)}, ${spoken(2 * small.cents)}, … Stop at ${spoken(large.cents * several)}.`,
      ],
      steps: [
        `${several === 1 ? `One ${large.one} is` : `${several} ${large.many} are`} worth ${spoken(large.cents * several)}.`,
        `Count by ${spoken(small.cents)} until you are there: ${skipCount(small.cents, right)}. That takes ${write(right)}.`,
      ],
    };
  },
});

/** Bills and, from grade 2, a few coins: largest first, as one lays them out. */
function purse(rng: Rng, grade: number): number[] {
  const take = (cents: number, least: number, most: number) =>
    Array.from({ length: rng.int(least, most) }, () => cents);
  return grade === 1
    ? [...take(1000, 0, 1), ...take(500, 0, 1), ...take(100, 1, 4)]
    : [
        ...take(2000, 0, grade === 2 ? 0 : 1),
        ...take(1000, 0, 1),
        ...take(500, 1, 1),
        ...take(100, 0, 3),
        ...take(25, 0, grade - 1),
        ...take(10, 1, 2),
        ...take(5, 0, grade - 2),
      ];
}

const total = (pieces: readonly number[]): number => pieces.reduce((sum, cents) => sum + cents, 0);

function running(pieces: readonly number[]): string {
  let sum = 0;
  return pieces
    .map((cents) => {
      sum += cents;
      return spoken(sum);
    })
    .join(', ');
}

export const countBills = generator({
  id: 'count-bills',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    let pieces = purse(rng, grade);
    while (pieces.length < 3) pieces = purse(rng, grade);
    const sum = total(pieces);
    return {
      prompt: [figure({ kind: 'coins', cents: pieces }), 'How much money is this?'],
      answer: sum % 100 === 0 ? sum / 100 : (sum / 100).toFixed(2),
      unit: '$',
      slips: slipsFor(
        sum,
        [
          {
            value: pieces.length * 100,
            why: 'You counted the pieces. Look at what each one is worth.',
          },
          { value: sum - pieces[0]!, why: 'One is missing. Begin with the largest.' },
          { value: sum - pieces.at(-1)!, why: 'The last one is missing. Count it in as well.' },
        ],
        (value) => (value / 100).toFixed(2),
      ),
      hints: [
        'Begin with the one that is worth the most. Say its worth.',
        `Then count on: ${spoken(pieces[0]!)} first. What is it with the next one?`,
      ],
      steps: [
        'Begin with what is worth the most and count on, so that no piece is forgotten.',
        `Count on: ${running(pieces)}. So it is ${dollars(sum)}.`,
      ],
    };
  },
});

export const orderPieces = generator({
  id: 'order-pieces',
  kind: 'order',
  difficulty: 1,
  make(rng, grade) {
    const picked = rng.sample(PIECES, grade === 1 ? 3 : 4).map((piece) => ({
      ...piece,
      count: grade === 1 ? 1 : rng.int(1, 3),
    }));
    const worth = ({ cents, count }: { cents: number; count: number }) => cents * count;
    // Two of the same worth could stand in either order: then one of each kind is asked.
    const all = (
      new Set(picked.map(worth)).size === picked.length
        ? picked
        : picked.map((piece) => ({ ...piece, count: 1 }))
    ).toSorted((a, b) => worth(a) - worth(b));
    return {
      prompt: 'Put these in order, from worth the **least** to worth the **most**.',
      inOrder: all.map(({ count, one, many }) => (grade === 1 ? one : counted(count, one, many))),
      hints: [
        'Size does not tell: a dime is smaller than a nickel. Think of what each is worth.',
        `${all[0]!.count === 1 ? `A ${all[0]!.one} is` : `${counted(all[0]!.count, all[0]!.one, all[0]!.many)} are`} worth ${spoken(worth(all[0]!))}. What are the others worth?`,
      ],
      steps: all.map(
        (piece) => `${counted(piece.count, piece.one, piece.many)}: ${spoken(worth(piece))}.`,
      ),
    };
  },
});

export const worthTable = generator({
  id: 'worth-table',
  kind: 'table',
  difficulty: 4,
  grades: [2, 3],
  make(rng, grade) {
    const rows = rng
      .sample(PIECES.slice(1, 4), 3)
      .map((piece) => ({ piece, count: rng.int(2, grade === 2 ? 5 : 9) }));
    const sum = rows.reduce((so, { piece, count }) => so + piece.cents * count, 0);
    return {
      prompt:
        'A jar of coins is sorted. Fill in what each kind of coin is worth, in cents, and what they are worth together.',
      caption: 'What is in the jar',
      columns: ['Coins', 'How many', 'Worth in cents'],
      rows: [
        ...rows.map(
          ({ piece, count }) =>
            [piece.many, String(count), { answer: piece.cents * count }] as const,
        ),
        [
          'all together',
          String(rows.reduce((so, { count }) => so + count, 0)),
          { answer: sum },
        ] as const,
      ],
      hints: [
        'Take one row at a time. What is one of these coins worth?',
        `In the row of ${rows[0]!.piece.many}, count by ${rows[0]!.piece.cents}, ${rows[0]!.count} times. At the end, add the rows.`,
      ],
      steps: [
        ...rows.map(
          ({ piece, count }) =>
            `${count} ${piece.many} are ${count} times ${piece.cents} cents, so ${piece.cents * count} cents.`,
        ),
        `Together: ${rows.map(({ piece, count }) => piece.cents * count).join(' + ')} = ${sum} cents.`,
      ],
    };
  },
});
