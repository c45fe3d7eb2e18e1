import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

const root = (number: number | string): string => `\\sqrt{${number}}`;
const cubeRoot = (number: number | string): string => `\\sqrt[3]{${number}}`;

export const findRoot = generator({
  id: 'find-root',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const cube = rng.chance(1, 3);
    const base = cube ? rng.int(2, grade === 8 ? 5 : 10) : rng.int(4, grade === 8 ? 15 : 20);
    const number = cube ? base ** 3 : base ** 2;
    return {
      prompt: `What is ${math(cube ? cubeRoot(number) : root(number))}?`,
      right: String(base),
      wrong: mistakes(base, [
        [
          cube ? Math.round((number / 3) * 10) / 10 : number / 2,
          cube
            ? 'The root is not a third of the number. Which number, three times as a factor, gives it?'
            : 'The root is not half of the number. Which number times itself gives it?',
        ],
        [
          base + 1,
          `Check: ${base + 1}${cube ? ` × ${base + 1}` : ''} × ${base + 1} = ${cube ? (base + 1) ** 3 : (base + 1) ** 2}, and that is too much.`,
        ],
        [
          base - 1,
          `Check: ${base - 1}${cube ? ` × ${base - 1}` : ''} × ${base - 1} = ${cube ? (base - 1) ** 3 : (base - 1) ** 2}, and that is too little.`,
        ],
        [number, 'That is the number under the root itself.'],
      ]),
      hints: [
        cube
          ? 'Look for a number that, taken three times as a factor, gives the number under the root.'
          : 'Look for a number that, multiplied by itself, gives the number under the root.',
        `Try ${cube ? '2 × 2 × 2, 3 × 3 × 3' : '10 × 10'} and compare. Do you need more or less?`,
      ],
      steps: [
        cube
          ? `The cube root asks: which number, three times as a factor, gives ${number}?`
          : `The square root asks: which number, not negative, times itself gives ${number}?`,
        `${math(cube ? `${base} \\times ${base} \\times ${base} = ${number}` : `${base} \\times ${base} = ${number}`)}, so it is ${base}.`,
      ],
    };
  },
});

/** A whole number that is no square, with the whole numbers its root lies between. */
function pickBetween(rng: Rng, grade: number) {
  const low = rng.int(3, grade === 8 ? 10 : 15);
  const number = rng.int(low * low + 1, (low + 1) ** 2 - 1);
  return { low, number };
}

export const between = generator({
  id: 'between-whole-numbers',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { low, number } = pickBetween(rng, grade);
    const text = (from: number) => `between ${from} and ${from + 1}`;
    const half = Math.floor(number / 2);
    return {
      prompt: `Between which two whole numbers does ${math(root(number))} lie?`,
      right: text(low),
      wrong: mistakes(text(low), [
        [
          text(half),
          `Half of ${number} is not its root. Which number times itself gives about ${number}?`,
        ],
        [
          text(low + 1),
          `${low + 1} × ${low + 1} = ${(low + 1) ** 2} is already more than ${number}.`,
        ],
        [text(low - 1), `${low} × ${low} = ${low * low} is still less than ${number}.`],
        [
          text(low + 2),
          `${low + 1} × ${low + 1} = ${(low + 1) ** 2} is already more than ${number}.`,
        ],
      ]),
      hints: [
        'Look for the square numbers on both sides of the number under the root.',
        `Try some: ${low - 1} × ${low - 1} = ${(low - 1) ** 2}. Go on from there.`,
      ],
      steps: [
        `${math(`${low}^2 = ${low * low}`)} and ${math(`${low + 1}^2 = ${(low + 1) ** 2}`)}, and ${number} lies between them.`,
        `A greater number has a greater root, so ${math(`${low} < ${root(number)} < ${low + 1}`)}.`,
      ],
    };
  },
});

export const placeRoot = generator({
  id: 'place-root',
  kind: 'number-line',
  difficulty: 3,
  make(rng, grade) {
    const { low, number } = pickBetween(rng, grade);
    const tenths = Math.round(Math.sqrt(number) * 10);
    const linear = low * 10 + Math.round(((number - low * low) * 10) / (2 * low + 1));
    return {
      prompt: `Place ${math(root(number))} on the line as exactly as you can.`,
      line: { min: low, max: low + 1, step: 0.1, labelEvery: 10 },
      answer: tenths / 10,
      // A tenth either way is near enough without a calculator.
      tolerance: 0.1,
      slips: slips(tenths, [
        [
          (low + 1) * 10 - (tenths - low * 10),
          'Is the number under the root nearer to the lower or to the upper square?',
        ],
      ])
        .filter(({ value }) => Math.abs(value - tenths) > 1)
        .map(({ value, why }) => ({ value: value / 10, why })),
      hints: [
        `${low} × ${low} = ${low * low} and ${low + 1} × ${low + 1} = ${(low + 1) ** 2}. To which of them is ${number} nearer?`,
        `Try one number in between and square it, for instance ${low}.5 × ${low}.5.`,
      ],
      steps: [
        `${number} is ${number - low * low} more than ${low * low} and ${(low + 1) ** 2 - number} less than ${(low + 1) ** 2}, so the root is about ${math(`\\frac{${number - low * low}}{${2 * low + 1}}`)} of the way, near ${linear / 10}.`,
        `${math(`${(tenths / 10).toFixed(1)}^2 = ${((tenths * tenths) / 100).toFixed(2)}`)}, which is near ${number}. So ${math(`${root(number)} \\approx ${(tenths / 10).toFixed(1)}`)}.`,
      ],
    };
  },
});

export const matchRoots = generator({
  id: 'match-roots',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const bases = distinct(4, () => rng.int(2, grade === 8 ? 9 : 12));
    const cubes = grade === 8 ? 1 : 2;
    const rows = bases.map((base, at) =>
      at < cubes && base < 11
        ? ([
            cubeRoot(base ** 3),
            base,
            `${base} \\times ${base} \\times ${base} = ${base ** 3}`,
          ] as const)
        : ([root(base ** 2), base, `${base} \\times ${base} = ${base ** 2}`] as const),
    );
    return {
      prompt: 'Match each root with its value.',
      pairs: rows.map(([tex, base]) => [math(tex), String(base)] as const),
      hints: [
        'The small 3 asks for a cube root: three equal factors.',
        'Test a value: multiply it by itself.',
      ],
      steps: rows.map(
        ([tex, base, product]) => `${math(tex)} is ${base}, because ${math(product)}.`,
      ),
    };
  },
});

export const solveSquare = generator({
  id: 'solve-square',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const letter = rng.pick(['x', 'n', 'y', 'a']);
    const cube = rng.chance(1, 3);
    if (cube) {
      const base = rng.int(2, grade === 8 ? 5 : 9) * (rng.chance(1, 2) ? -1 : 1);
      const number = base ** 3;
      return {
        prompt: `What are **all** the solutions of ${math(`${letter}^3 = ${number}`)}?`,
        right: math(`${letter} = ${base}`),
        wrong: mistakes(math(`${letter} = ${base}`), [
          [
            math(`${letter} = ${Math.abs(base)} \\text{ or } ${letter} = -${Math.abs(base)}`),
            'A square has two solutions, a cube only one: a negative number cubed is negative.',
          ],
          [math(`${letter} = ${-base}`), `Three factors with that sign give the other sign.`],
          [
            base < 0 ? 'there is none' : math(`${letter} = ${base * base}`),
            base < 0
              ? 'A negative number can be a cube: minus times minus times minus is minus.'
              : 'Check: that number cubed is far too large.',
          ],
        ]),
        hints: [
          'Which number, taken three times as a factor, gives the right side?',
          'What is the sign of a negative number times itself times itself?',
        ],
        steps: [
          `${math(`${base < 0 ? `(${base})` : base} \\times ${base < 0 ? `(${base})` : base} \\times ${base < 0 ? `(${base})` : base} = ${number}`)}, so ${math(`${letter} = ${base}`)} is a solution.`,
          'The opposite number gives the opposite sign when it is cubed, so there is no other one.',
        ],
      };
    }
    const square = rng.chance(2, 3);
    const base = rng.int(3, grade === 8 ? 12 : 20);
    // No square divides it, so that the root cannot be written more simply.
    const number = square
      ? base * base
      : rng.pick([2, 3, 5, 6, 7, 10, 11, 13, 15, 17, 19, 21, 22, 26, 30, 33]);
    const shift = grade === 9 ? rng.int(1, 9) : 0;
    const value = square ? String(base) : root(number);
    const both = (text: string) => math(`${letter} = ${text} \\text{ or } ${letter} = -${text}`);
    return {
      prompt: `What are **all** the solutions of ${math(shift === 0 ? `${letter}^2 = ${number}` : `${letter}^2 + ${shift} = ${number + shift}`)}?`,
      right: both(value),
      wrong: mistakes(both(value), [
        [
          math(`${letter} = ${value}`),
          'There is another one: a negative number squared is positive too.',
        ],
        [
          both(String(number % 2 === 0 ? number / 2 : (number / 2).toFixed(1))),
          'Squaring is not doubling. Which number times itself gives it?',
        ],
        [math(`${letter} = ${number * number}`), 'Take the root, do not square again.'],
      ]),
      hints: [
        shift === 0
          ? 'Which number times itself gives the right side?'
          : 'First bring it to the form “a square is equal to a number”.',
        'Try a negative number too: what is its square?',
      ],
      steps: [
        ...(shift === 0
          ? []
          : [`Take ${shift} from both sides: ${math(`${letter}^2 = ${number}`)}.`]),
        square
          ? `${math(`${base} \\times ${base} = ${number}`)}, and ${math(`(-${base}) \\times (-${base}) = ${number}`)} too.`
          : `${number} is no square number, so the solutions are written with the root: ${math(`${root(number)} \\times ${root(number)} = ${number}`)}, and the same with minus.`,
        `So both are solutions: ${both(value)}.`,
      ],
    };
  },
});
