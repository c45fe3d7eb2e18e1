import { figure, generator, math, type Rng } from '@planets/practice';
import { dotArray } from '../../../../authoring/diagrams/counters.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

interface Rows {
  readonly rows: number;
  readonly each: number;
}
/** Rows and columns that differ, so that they can be mixed up. Up to 5 by 5 in grade 2. */
function pickRows(rng: Rng, grade: number): Rows {
  const most = grade === 2 ? 5 : 8;
  const rows = rng.int(2, most > 6 ? 6 : most);
  const each = rng.int(2, most);
  return rows === each ? pickRows(rng, grade) : { rows, each };
}

const again = (times: number, value: number): string => Array(times).fill(value).join(' + ');

export const arraySum = generator({
  id: 'array-sum',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { rows, each } = pickRows(rng, grade);
    const product = grade === 3 && rng.chance(1, 2);
    const right = product ? `${rows} \\times ${each}` : again(rows, each);
    return {
      prompt: [
        figure(dotArray(rows, each)),
        product
          ? `Which product fits this picture of ${rows} rows?`
          : 'Add the dots row by row. Which sum fits?',
      ],
      right: math(right),
      wrong: mistakes(
        right,
        product
          ? [
              [
                `${rows} \\times ${each + 1}`,
                `Count the dots in one row again. There are ${each}.`,
              ],
              [`${rows + 1} \\times ${each}`, `Count the rows again. There are ${rows}.`],
              [
                `${rows} + ${each}`,
                `That adds the rows and the dots in one row. There are ${rows} rows with ${each} in each.`,
              ],
            ]
          : [
              [again(rows, each + 1), `Count the dots in one row. There are ${each}.`],
              [again(rows + 1, each), `Count the rows. There are ${rows}.`],
              [
                `${rows} + ${each}`,
                `That is one number for the rows and one for a row. Add ${each} for each row.`,
              ],
              [again(each, each), `There are ${rows} rows. Write ${each} once for each row.`],
            ],
        (shown) => math(String(shown)),
      ),
      hints: [
        'How many rows are there? How many dots are in one row?',
        product
          ? '“Rows times dots in a row” tells how many in all.'
          : 'Write the number of dots in a row once for each row.',
      ],
      steps: [
        `There are ${rows} rows with ${each} dots in each.`,
        product
          ? `${rows} rows of ${each} is ${math(`${rows} \\times ${each} = ${rows * each}`)}.`
          : `So add ${each} for each of the ${rows} rows: ${math(`${again(rows, each)} = ${rows * each}`)}.`,
      ],
    };
  },
});

export const arrayTotal = generator({
  id: 'array-total',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const { rows, each } = pickRows(rng, grade);
    const answer = rows * each;
    return {
      prompt: [figure(dotArray(rows, each)), 'How many dots are there in all?'],
      answer,
      slips: slips(answer, [
        [
          rows + each,
          `There are ${rows} rows, and each one has ${each}. Add a whole row each time.`,
        ],
        [answer - each, 'One row is missing.'],
        [answer + each, 'That is one row too many.'],
        [answer - 1, 'Almost! One dot is missing.'],
        [answer + 1, 'Almost! That is one too many.'],
      ]),
      hints: [
        'Count one row. All rows have the same number.',
        `Count by ${each}s, once for each row.`,
      ],
      steps: [
        `${rows} rows with ${each} in each.`,
        `Count by ${each}s: ${Array.from({ length: rows }, (_, at) => (at + 1) * each).join(', ')}.`,
      ],
    };
  },
});

const THINGS = [
  ['chairs', 'rows of chairs', 'chairs in each row'],
  ['carrots', 'rows of carrots', 'carrots in each row'],
  ['stamps', 'rows of stamps', 'stamps in each row'],
  ['tiles', 'rows of tiles', 'tiles in each row'],
  ['eggs', 'rows of eggs', 'eggs in each row'],
  ['seeds', 'rows of seeds', 'seeds in each row'],
] as const;

export const rowsStory = generator({
  id: 'rows-story',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { rows, each } = pickRows(rng, grade);
    const who = rng.pick(NAMES);
    const [things, manyRows, inEach] = rng.pick(THINGS);
    const more = grade === 3 ? rng.int(2, 9) : 0;
    const answer = rows * each + more;
    return {
      prompt: `${who} makes ${rows} ${manyRows}. There are ${each} ${inEach}.${more > 0 ? ` Then ${who} adds ${more} more ${things}.` : ''} How many ${things} are there${more > 0 ? ' now' : ''} in all?`,
      answer,
      slips: slips(answer, [
        [
          rows + each + more,
          `You added ${rows} and ${each}. Each of the ${rows} rows has ${each}.`,
        ],
        [rows * each, `Do not forget the ${more} more.`],
        [answer - each, 'One row is missing.'],
        [answer + each, 'That is one row too many.'],
      ]),
      hints: ['Draw the rows with dots.', `Count by ${each}s, once for each row.`],
      steps: [
        `${rows} rows of ${each}: ${math(`${again(rows, each)} = ${rows * each}`)}.`,
        more > 0
          ? `And ${more} more: ${math(`${rows * each} + ${more} = ${answer}`)}.`
          : `So there are ${answer} ${things}.`,
      ],
    };
  },
});

export const matchArrays = generator({
  id: 'match-arrays',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const all = distinct(
      4,
      () => pickRows(rng, 2),
      ({ rows, each }) => `${rows}x${each}`,
    );
    return {
      prompt: `Match each picture with its ${grade === 2 ? 'sum' : 'product'}. Go row by row.`,
      pairs: all.map(({ rows, each }) => [
        figure(dotArray(rows, each)),
        math(grade === 2 ? again(rows, each) : `${rows} \\times ${each}`),
      ]),
      hints: [
        'Count the rows first. Then count the dots in one row.',
        grade === 2
          ? 'There is one number for each row.'
          : 'The rows come first, then the dots in a row.',
      ],
      steps: all.map(
        ({ rows, each }) =>
          `${rows} rows with ${each} in each: ${math(grade === 2 ? again(rows, each) : `${rows} \\times ${each}`)}.`,
      ),
    };
  },
});

export const makeArrays = generator({
  id: 'make-arrays',
  kind: 'choices',
  difficulty: 5,
  make(rng, grade) {
    const count = rng.pick(grade === 2 ? [12, 16, 18, 20] : [24, 30, 36, 40, 42]);
    const fits = [2, 3, 4, 5, 6, 7, 8, 10].filter((rows) => count % rows === 0 && count / rows > 1);
    const right = rng.sample(fits, 2);
    const near = [2, 3, 4, 5, 6, 7, 8].flatMap((rows) => {
      const each = Math.round(count / rows);
      return rows * each === count
        ? [rows * (each + 1) !== count ? { rows, each: each + 1 } : null]
        : [{ rows, each }];
    });
    const wrong = rng.sample(
      near.filter((one) => one !== null).filter(({ each }) => each > 1),
      3,
    );
    const write = (rows: number, each: number) => `${rows} rows of ${each}`;
    return {
      prompt: `${rng.pick(NAMES)} has ${count} beads and lays **all** of them in equal rows. Pick **every** way that works.`,
      right: right.map((rows) => write(rows, count / rows)),
      wrong: wrong.map(({ rows, each }) => write(rows, each)),
      hints: [
        `Every way must use exactly ${count} beads.`,
        'Count by the number in a row, once for each row.',
      ],
      steps: [
        ...right.map(
          (rows) =>
            `${write(rows, count / rows)}: ${math(`${rows} \\times ${count / rows} = ${count}`)}. It works.`,
        ),
        ...wrong.map(
          ({ rows, each }) =>
            `${write(rows, each)}: ${math(`${rows} \\times ${each} = ${rows * each}`)}, not ${count}.`,
        ),
      ],
    };
  },
});

export const turnArray = generator({
  id: 'turn-array',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { rows, each } = pickRows(rng, grade);
    const right = `${each} rows of ${rows}`;
    return {
      prompt: [
        figure(dotArray(rows, each)),
        'You turn the page, so that it stands on its side. Which rows do you see now?',
      ],
      right,
      wrong: mistakes(right, [
        [`${rows} rows of ${each}`, 'That is how it looks before you turn the page.'],
        [`${each} rows of ${each}`, `Each column has ${rows} dots. It becomes a row.`],
        [`${rows} rows of ${rows}`, `There are ${each} columns. They become the rows.`],
        [`${each + 1} rows of ${rows}`, 'Count the columns again.'],
      ]),
      hints: [
        'Rows become columns, and columns become rows.',
        'How many columns are there? How many dots are in each?',
      ],
      steps: [
        `Before: ${rows} rows of ${each}. So there are ${each} columns of ${rows}.`,
        `After turning, the columns are the rows: ${right}. There are still ${rows * each} dots.`,
      ],
    };
  },
});
