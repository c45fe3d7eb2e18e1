import { generator, math, type Rng } from '@planets/practice';
import {
  fraction,
  fractionKey,
  fractionTex,
  lowest,
  type Fraction,
  slashed,
} from '../../fraction.ts';
import { gcd, lcm } from '../../gcd.ts';
import { mistakes, slips } from '../../mistakes.ts';

interface Unlike {
  readonly left: Fraction;
  readonly right: Fraction;
  readonly shared: number;
  /** The tops when both are written with the shared bottom. */
  readonly tops: readonly [number, number];
}

/** Two proper fractions in lowest terms with different bottoms. In grade 5 one bottom often fits the other. */
function pickUnlike(rng: Rng, grade: number): Unlike {
  for (;;) {
    const limit = grade === 5 ? 10 : 12;
    const [a, b] = [rng.int(2, limit), rng.int(2, limit)];
    const shared = lcm(a, b);
    if (a === b || shared > (grade === 5 ? 24 : 60)) continue;
    const left = { top: rng.int(1, a - 1), bottom: a };
    const right = { top: rng.int(1, b - 1), bottom: b };
    if (gcd(left.top, a) > 1 || gcd(right.top, b) > 1) continue;
    const tops = [(left.top * shared) / a, (right.top * shared) / b] as const;
    // Grade 5 stays below one whole, so that nothing has to be regrouped.
    if (grade === 5 && tops[0] + tops[1] >= shared) continue;
    return { left, right, shared, tops };
  }
}

const sumTex = ({ left, right }: Unlike): string =>
  `${fractionTex(left.top, left.bottom)} + ${fractionTex(right.top, right.bottom)}`;

function unlikeSteps(task: Unlike): string[] {
  const { left, right, shared, tops } = task;
  const sum = tops[0] + tops[1];
  const simple = lowest(sum, shared);
  const rewritten = [left, right]
    .map(({ top, bottom }, at) =>
      bottom === shared
        ? ''
        : math(`${fractionTex(top, bottom)} = ${fractionTex(tops[at]!, shared)}`),
    )
    .filter(Boolean)
    .join(' and ');
  return [
    `The pieces have different sizes, so they cannot be counted together yet. ${shared} is the least number that both ${left.bottom} and ${right.bottom} divide.`,
    `Write both with the bottom ${shared}: ${rewritten}.`,
    `Now count the pieces: ${math(`${tops[0]} + ${tops[1]} = ${sum}`)}, so the sum is ${fraction(sum, shared)}.`,
    ...(simple.bottom === shared
      ? []
      : [
          `Divide top and bottom by ${shared / simple.bottom}: ${fraction(simple.top, simple.bottom)}.`,
        ]),
  ];
}

export const unlikeSum = generator({
  id: 'unlike-denominators',
  kind: 'numeric',
  difficulty: 4,
  grades: [5, 6],
  make(rng, grade) {
    const task = pickUnlike(rng, grade);
    const { left, right, shared, tops } = task;
    const wrong = [left.top + right.top, left.bottom + right.bottom] as const;
    return {
      prompt: `What is ${math(sumTex(task))}? Give your answer as a fraction in simplest form.`,
      answer: fractionKey(tops[0] + tops[1], shared),
      form: 'simplest' as const,
      slips: [
        {
          value: `${wrong[0]}/${wrong[1]}`,
          why: 'You added tops and bottoms. First cut all the pieces to the same size.',
        },
        ...(left.top + right.top === tops[0] + tops[1]
          ? []
          : [
              {
                value: `${left.top + right.top}/${shared}`,
                why: 'The bottom is right, but the tops have to change together with the bottoms.',
              },
            ]),
      ],
      hints: [
        'The pieces have different sizes. Find a bottom that suits both.',
        `Which number is in the ${left.bottom} times table and also in the ${right.bottom} times table?`,
      ],
      steps: unlikeSteps(task),
    };
  },
});

export const unlikeChoose = generator({
  id: 'unlike-denominators-choose',
  kind: 'choice',
  difficulty: 3,
  grades: [5, 6],
  make(rng, grade) {
    const task = pickUnlike(rng, grade);
    const { left, right, shared, tops } = task;
    const key = fractionKey(tops[0] + tops[1], shared);
    const candidates = [
      [
        `${left.top + right.top}/${left.bottom + right.bottom}`,
        'Tops and bottoms were added. Pieces of different size cannot be counted together.',
      ],
      [
        `${left.top + right.top}/${shared}`,
        'The bottoms were made alike, but the tops were left as they were.',
      ],
      [`${tops[0] + tops[1] + 1}/${shared}`, 'Nearly. Work out the new tops once more.'],
      [
        `${left.top + right.top}/${Math.max(left.bottom, right.bottom)}`,
        'Both fractions have to be cut into the same pieces first.',
      ],
      [
        `${tops[0] + tops[1]}/${shared * 2}`,
        'The bottom stays as it is when the pieces are counted together.',
      ],
    ] as const;
    // Two forms of one value may not both be offered.
    const values = new Set([key]);
    const wrong = candidates.filter(([text]) => {
      const [top, bottom] = text.split('/').map(Number) as [number, number];
      const value = fractionKey(top, bottom);
      return !values.has(value) && values.add(value);
    });
    return {
      prompt: `What is ${math(sumTex(task))}?`,
      right: slashed(key),
      wrong: mistakes(key, wrong, slashed),
      hints: [
        'Can you count the pieces together as they are? Look at their size.',
        `Write both fractions with the bottom ${shared}.`,
      ],
      steps: unlikeSteps(task),
    };
  },
});

export const commonBottom = generator({
  id: 'common-bottom',
  kind: 'numeric',
  difficulty: 3,
  grades: [5, 6],
  make(rng, grade) {
    const task = pickUnlike(rng, grade);
    const { left, right, shared } = task;
    const [a, b] = [left.bottom, right.bottom];
    return {
      prompt: `You want to add ${math(sumTex(task))}. What is the **least** common bottom (denominator) of the two fractions?`,
      answer: shared,
      slips: slips(shared, [
        [a * b, 'Both bottoms divide that number, but there is a smaller one.'],
        [a + b, 'You added the bottoms. Look for a number in both times tables.'],
        [Math.max(a, b), `Check: does ${Math.min(a, b)} divide that number?`],
      ]),
      hints: [
        'A common bottom is a number in the times tables of both bottoms.',
        `Say the multiples of ${Math.max(a, b)} and stop at the first one that ${Math.min(a, b)} divides.`,
      ],
      steps: [
        `Multiples of ${Math.max(a, b)}: ${Array.from({ length: shared / Math.max(a, b) }, (_, at) => (at + 1) * Math.max(a, b)).join(', ')}.`,
        `${shared} is the first that ${Math.min(a, b)} divides too: ${math(`${Math.min(a, b)} \\times ${shared / Math.min(a, b)} = ${shared}`)}. So both kinds of pieces can be cut to ${fraction(1, shared)}.`,
      ],
    };
  },
});
