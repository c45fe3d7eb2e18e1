import { figure, generator, math } from '@planets/practice';
import { productBoxes } from '../../../../authoring/diagrams/product-boxes.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { partsOf, pickFactors } from './factors.ts';

export const timesTens = generator({
  id: 'times-tens',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const [a, b] = [rng.int(2, 9), rng.int(3, 9)];
    const [left, right] =
      grade === 3
        ? [a, b * 10]
        : grade === 4
          ? rng.pick([
              [a * 10, b * 10],
              [a, b * 100],
              [a, b * 1000],
            ] as const)
          : rng.pick([
              [a * 10, b * 100],
              [a * 100, b * 100],
              [a * 10, b * 1000],
            ] as const);
    const product = left * right;
    const zeros = String(left * right).length - String(a * b).length;
    return {
      prompt: `What is ${math(`${left} \\times ${right}`)}?`,
      right: grouped(product),
      wrong: mistakes(
        product,
        [
          [product / 10, 'One zero is missing. Count the zeros of both numbers.'],
          [product * 10, 'That is one zero too many. Count the zeros of both numbers.'],
          [(a + b) * 10 ** zeros, 'You added. Multiply the digits in front.'],
          [(a * b + a) * 10 ** zeros, `Check ${a} × ${b} again.`],
          [(a * b - a) * 10 ** zeros, `Check ${a} × ${b} again.`],
        ],
        (shown) => grouped(Number(shown)),
      ),
      hints: [
        `First work out ${a} × ${b}.`,
        grade === 3
          ? `${right} is ${b} tens. So how many tens do you get?`
          : 'How many tens, hundreds or thousands is that? Think of the places.',
      ],
      steps: [
        `${math(`${a} \\times ${b} = ${a * b}`)}.`,
        grade === 3
          ? `${right} is ${b} tens, so you get ${a * b} tens: ${grouped(product)}.`
          : `${left >= 10 ? `${grouped(left)} is ${a} × ${grouped(left / a)}, and ` : ''}${grouped(right)} is ${b} × ${grouped(right / b)}. So it is ${a * b} × ${grouped(10 ** zeros)} = ${grouped(product)}.`,
      ],
    };
  },
});

export const fillBoxes = generator({
  id: 'fill-boxes',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const factors = pickFactors(rng, grade);
    const { left, right } = factors;
    const [across, down] = [partsOf(left), partsOf(right)];
    return {
      prompt: `Work out ${math(`${left} \\times ${right}`)} in parts. Multiply what stands on top by what stands on the left.`,
      caption: `Parts of ${left} times ${right}`,
      columns: ['×', ...across.map(String)],
      rows: down.map((below): [string, ...{ answer: number }[]] => [
        String(below),
        ...across.map((above) => ({ answer: above * below })),
      ]),
      hints: [
        'Take one cell at a time: the number on top times the number on the left.',
        'Multiply the digits in front. Then count the zeros.',
      ],
      steps: [
        `${left} is ${across.join(' + ')}${down.length > 1 ? `, and ${right} is ${down.join(' + ')}` : ''}.`,
        ...down.map(
          (below) =>
            across.map((above) => math(`${above} \\times ${below} = ${above * below}`)).join(', ') +
            '.',
        ),
        `All the parts together are the product: ${math(`${left} \\times ${right} = ${factors.product}`)}.`,
      ],
    };
  },
});

export const splitSum = generator({
  id: 'split-sum',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { left, right } = pickFactors(rng, Math.min(grade, 4));
    // One factor is split; the other stays whole.
    const [first, ...rest] = partsOf(left) as [number, ...number[]];
    const second = rest.reduce((sum, part) => sum + part, 0);
    const write = (a: number | string, b: number | string) => `${a} \\times ${right} + ${b}`;
    const correct = write(first, `${second} \\times ${right}`);
    const digit = Number(String(first)[0]);
    return {
      prompt: [
        figure(productBoxes([first, second], [right])),
        `Which one is the same as ${math(`${left} \\times ${right}`)}?`,
      ],
      right: math(correct),
      wrong: mistakes(
        correct,
        [
          [write(first, second), `The ${second} must be multiplied by ${right} too.`],
          [
            write(digit, `${second} \\times ${right}`),
            `The ${digit} in ${left} stands for ${first}.`,
          ],
          [
            `${first} + ${second} \\times ${right}`,
            `The ${first} must be multiplied by ${right} too.`,
          ],
          [
            `${first} \\times ${second} + ${right}`,
            `${first} and ${second} are parts of ${left}. Each is multiplied by ${right}.`,
          ],
        ],
        (tex) => math(tex),
      ),
      hints: [
        `${left} is ${first} + ${second}.`,
        'How much is in the first box? How much is in the second?',
      ],
      steps: [
        `${left} is ${first} and ${second}. Each part is taken ${right} times.`,
        `So ${math(`${left} \\times ${right} = ${correct} = ${first * right} + ${second * right} = ${left * right}`)}.`,
      ],
    };
  },
});

export const stepByStep = generator({
  id: 'step-by-step',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const factors = pickFactors(rng, grade);
    const { left, right, product } = factors;
    const parts = right > 9 ? partsOf(right) : partsOf(left);
    const whole = right > 9 ? left : right;
    const names = 'abc';
    return {
      prompt: `Work out ${math(`${left} \\times ${right}`)} step by step.`,
      parts: [
        ...parts.map((part) => ({
          prompt: `What is ${math(`${whole} \\times ${part}`)}?`,
          answer: whole * part,
          slips:
            part >= 10
              ? [
                  {
                    value: (whole * part) / 10,
                    why: `The digit stands for ${part}. One zero is missing.`,
                  },
                ]
              : [],
        })),
        {
          prompt: `Put the parts together. What is ${math(`${left} \\times ${right}`)}?`,
          answer: product,
          follows: parts.map((_, at) => names[at]).join(' + '),
        },
      ],
      hints: [
        `${right > 9 ? right : left} is ${parts.join(' + ')}.`,
        'Multiply each part. At the end add what you have.',
      ],
      steps: [
        ...parts.map((part) => `${math(`${whole} \\times ${part} = ${whole * part}`)}.`),
        `Together: ${math(`${parts.map((part) => whole * part).join(' + ')} = ${product}`)}.`,
      ],
    };
  },
});

export const matchParts = generator({
  id: 'match-parts',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const base = rng.int(3, 8);
    const all = distinct(
      4,
      () => ({
        left: pickFactors(rng, Math.min(grade, 4)).left,
        right: rng.chance(1, 2) ? base : base + 1,
      }),
      ({ left, right }) => left * right,
    );
    return {
      prompt: 'Match each product with its parts.',
      pairs: all.map(({ left, right }) => [
        math(`${left} \\times ${right}`),
        math(
          partsOf(left)
            .map((part) => part * right)
            .join(' + '),
        ),
      ]),
      hints: [
        'Split the first number into its places.',
        'Multiply each place by the second number.',
      ],
      steps: all.map(
        ({ left, right }) =>
          `${math(`${left} \\times ${right}`)}: ${partsOf(left)
            .map((part) => math(`${part} \\times ${right} = ${part * right}`))
            .join(', ')}.`,
      ),
    };
  },
});
