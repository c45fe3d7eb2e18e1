import { figure, generator, type Rng } from '@planets/practice';
import { baseTen } from '../../../../authoring/diagrams/base-ten.ts';
import { tenFrames, thingsInRows } from '../../../../authoring/diagrams/counters.ts';
import { THINGS } from '../../../../authoring/diagrams/things.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** Uneven rows in grade 1, so that each thing has to be counted; rows of five or ten in grade 2. */
function pickRows(rng: Rng, grade: number): number[] {
  if (grade > 1) {
    const long = rng.pick([5, 10]);
    const full = rng.int(2, long === 5 ? 5 : 3);
    return [...Array<number>(full).fill(long), rng.int(1, long - 1)];
  }
  return distinct(rng.int(2, 3), () => rng.int(2, 7));
}

const sum = (values: readonly number[]): number => values.reduce((total, next) => total + next, 0);

export const howMany = generator({
  id: 'how-many',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const thing = rng.pick(THINGS);
    const rows = pickRows(rng, grade);
    const total = sum(rows);
    const long = rows[0]!;
    return {
      prompt: [thingsIn(thing, rows), `How many ${thing.many} are there?`],
      right: String(total),
      wrong: mistakes(
        total,
        rng.shuffle([
          [total - 1, 'Almost! You missed one. Point at each one as you count.'],
          [total + 1, 'Almost! You counted one of them twice. Point at each one only once.'],
          grade === 1
            ? [total - 2, 'You missed two. Count each row to its end.']
            : [total - rows.at(-1)!, 'You left out the last row. It is shorter, but it counts.'],
          grade === 1
            ? [total + 2, 'That is two too many. Count slowly, one row at a time.']
            : [rows.length * long, `The last row does not have ${long}. Count it one by one.`],
        ]),
      ),
      hints:
        grade === 1
          ? [
              'Start with the first row. Point at each one and say a number.',
              'Go on counting in the next row. Do not start at 1 again.',
            ]
          : [
              `The full rows have ${long} each. You can count by ${long}s.`,
              'Then count on, one by one, for the short row.',
            ],
      steps:
        grade === 1
          ? [
              `The first row has ${rows[0]}.`,
              `Keep counting in the other rows: ${rows
                .slice(1)
                .map((_, at) => `up to ${sum(rows.slice(0, at + 2))}`)
                .join(', then ')}.`,
              `The last number you say tells how many: ${total}.`,
            ]
          : [
              `There are ${rows.length - 1} rows of ${long}. Count by ${long}s: ${rows
                .slice(1)
                .map((_, at) => (at + 1) * long)
                .join(', ')}.`,
              `The last row has ${rows.at(-1)}. Count on from ${total - rows.at(-1)!}: you get to ${total}.`,
            ],
    };
  },
});

const thingsIn = (thing: (typeof THINGS)[number], rows: readonly number[]) =>
  figure(thingsInRows(thing, rows, 28));

export const frameCount = generator({
  id: 'ten-frame-count',
  kind: 'numeric',
  difficulty: 1,
  make(rng, grade) {
    const rest = rng.int(1, 9);
    const full = grade === 1 ? (rest < 6 ? 1 : rng.int(0, 1)) : rng.int(2, 4);
    const count = full * 10 + rest;
    return {
      prompt: [figure(tenFrames(count)), 'How many dots are there?'],
      answer: count,
      slips: slips(count, [
        [full * 10, 'Count the dots in the last frame too.'],
        [full + rest, 'A full frame is worth 10, not 1.'],
        [rest, `Count the full ${full === 1 ? 'frame' : 'frames'} too. A full frame has 10.`],
        [count - 1, 'Almost! That is one too few.'],
        [count + 1, 'Almost! That is one too many.'],
        [Math.ceil(count / 10) * 10, 'Not every box has a dot. Count only the dots.'],
      ]),
      hints: [
        'A full row has 5 dots. A full frame has 10 dots.',
        count < 10
          ? 'Start with 5 for the full row. Then count on.'
          : full === 1
            ? 'Start with 10 for the full frame. Then count on.'
            : 'Count the full frames by tens. Then count on.',
      ],
      steps:
        count < 10
          ? [
              'The top row is full. That is 5.',
              `There ${count === 6 ? 'is 1 more dot' : `are ${count - 5} more dots`} below. 5 and ${count - 5} make ${count}.`,
            ]
          : [
              `${full === 1 ? '1 frame is' : `${full} frames are`} full. That is ${full * 10}.`,
              `There ${rest === 1 ? 'is 1 more dot' : `are ${rest} more dots`}. ${full * 10} and ${rest} make ${count}.`,
            ],
    };
  },
});

export const tensAndMore = generator({
  id: 'tens-and-more',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const hundreds = grade === 1 ? 0 : rng.int(0, 2);
    const tens = rng.int(2, 9);
    const ones = rng.int(2, 9) === tens ? (tens % 8) + 1 : rng.int(1, 9);
    const value = hundreds * 100 + tens * 10 + ones;
    return {
      prompt: [
        figure(baseTen(hundreds, tens, ones)),
        grade === 1
          ? 'A long block has 10 cubes. How many cubes are there?'
          : 'A long block has 10 cubes. A big square has 100. How many cubes are there?',
      ],
      right: String(value),
      wrong: mistakes(value, [
        [
          hundreds * 100 + ones * 10 + tens,
          'You mixed up tens and ones. The long blocks are the tens.',
        ],
        [hundreds + tens + ones, 'You counted every piece as 1. A long block has 10 cubes.'],
        [value + 10, 'That is one long block too many. Count them again.'],
        [value - 10, 'That is one long block too few. Count them again.'],
        [value + 1, 'That is one small cube too many.'],
      ]),
      hints: [
        hundreds > 0
          ? 'Start with the big squares. Count by hundreds.'
          : 'Count the long blocks by tens.',
        'Then count on by ones for the small cubes.',
      ],
      steps: [
        ...(hundreds > 0
          ? [
              `${hundreds === 1 ? 'There is 1 big square' : `There are ${hundreds} big squares`}: ${hundreds * 100}.`,
            ]
          : []),
        `There are ${tens} long blocks. Count by tens: ${tens * 10}${hundreds > 0 ? ` more, so ${hundreds * 100 + tens * 10}` : ''}.`,
        `Count on ${ones} for the small cubes. You get to ${value}.`,
      ],
    };
  },
});

export const matchPictures = generator({
  id: 'match-pictures',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const draw = () => (grade === 1 ? rng.int(3, 10) : rng.int(1, 4) * 10 + rng.int(1, 9));
    const values = distinct(4, draw);
    return {
      prompt: 'Match each picture with its number.',
      pairs: values.map((value) => [
        figure(grade === 1 ? tenFrames(value) : baseTen(0, Math.floor(value / 10), value % 10)),
        String(value),
      ]),
      hints:
        grade === 1
          ? ['A full row has 5 dots.', 'Is the top row full? Then start at 5 and count on below.']
          : [
              'Each long block is 10. Each small cube is 1.',
              'Count the long blocks first, by tens.',
            ],
      steps: values.map((value) =>
        grade === 1
          ? value <= 5
            ? `${value} ${value === 1 ? 'dot' : 'dots'} in the top row and none below make ${value}.`
            : `5 dots in the top row and ${value - 5} below make ${value}.`
          : `${Math.floor(value / 10)} ${value < 20 ? 'ten' : 'tens'} and ${value % 10} ${value % 10 === 1 ? 'one' : 'ones'} make ${value}.`,
      ),
    };
  },
});

export const sameMany = generator({
  id: 'same-many',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const count = grade === 1 ? rng.int(5, 9) : rng.int(11, 16);
    const [one, two, three, four] = rng.sample(THINGS, 4);
    const cut = (total: number) => {
      const first = rng.int(Math.ceil(total / 3), Math.floor((total * 2) / 3));
      return [first, total - first];
    };
    return {
      prompt: `Pick **every** picture that shows ${count}.`,
      right: [
        figure(thingsInRows(one!, cut(count), 22)),
        figure(thingsInRows(two!, cut(count), 16)),
      ],
      wrong: [
        figure(thingsInRows(three!, cut(count - 1), 22)),
        figure(thingsInRows(four!, cut(count + 1), 16)),
      ],
      hints: [
        'Big things or small things: it does not matter. Count them.',
        'Count both rows of each picture. Do not start again at 1.',
      ],
      steps: [
        `Count each picture. There are ${count} ${one!.many}. There are ${count} ${two!.many} too.`,
        `There are only ${count - 1} ${three!.many}. There are ${count + 1} ${four!.many}.`,
        'The size of the things does not change how many there are.',
      ],
    };
  },
});
