import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips, type Mistake } from '../../mistakes.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { pickProduct, productSteps } from './products.ts';

/** The product with the carried tens of the ones left out. */
function carryLost(left: number, right: number): number {
  const ones = ((left % 10) * (right % 10)) % 10;
  return Math.floor(left / 10) * 10 * right + ones;
}

function wrongProducts(left: number, right: number): (readonly [number, string])[] {
  const product = left * right;
  return [
    ...(right >= 10
      ? ([
          [
            left * (right % 10) + left * Math.floor(right / 10),
            `The ${Math.floor(right / 10)} in ${right} stands for ${right - (right % 10)}, so that part is ten times as much.`,
          ],
          [
            Math.floor(left / 10) * Math.floor(right / 10) * 100 + (left % 10) * (right % 10),
            'You multiplied tens by tens and ones by ones only. Each part of one number meets each part of the other.',
          ],
        ] as const)
      : left >= 10
        ? ([
            [carryLost(left, right), 'The ones give more than ten. Add the carried tens.'],
          ] as const)
        : []),
    [left + right, 'You added. The times sign means groups: so many of the same number.'],
    [product - left, `That is one group of ${left} too few.`],
    [product + left, `That is one group of ${left} too many.`],
    [product + 1, 'Nearly: count the last group again.'],
  ];
}

export const multiply = generator({
  id: 'multiply',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const task = pickProduct(rng, grade);
    const { left, right, product } = task;
    return {
      prompt: `What is ${math(`${left} \\times ${right}`)}?`,
      answer: product,
      slips: slips(product, wrongProducts(left, right)),
      hints: [
        grade === 3
          ? `Think of ${right} groups with ${left} in each.`
          : 'Split one number into tens and ones.',
        grade === 3
          ? `Do you know ${left} times ${right > 5 ? 5 : 2}? Start there and add the groups that are missing.`
          : `Multiply each part on its own, then add the parts. Which is bigger, the part with the tens or the part with the ones?`,
      ],
      steps: productSteps(task),
    };
  },
});

interface Groups {
  readonly group: string;
  readonly groups: string;
  readonly thing: string;
  readonly where: 'in' | 'on';
}
const GROUPS: readonly Groups[] = [
  { group: 'bag', groups: 'bags', thing: 'marbles', where: 'in' },
  { group: 'row', groups: 'rows', thing: 'chairs', where: 'in' },
  { group: 'shelf', groups: 'shelves', thing: 'books', where: 'on' },
  { group: 'tray', groups: 'trays', thing: 'plants', where: 'on' },
  { group: 'sheet', groups: 'sheets', thing: 'stickers', where: 'on' },
];

export const groupsStory = generator({
  id: 'groups-story',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const task = pickProduct(rng, grade);
    const { left, right, product } = task;
    const who = rng.pick(NAMES);
    const { group, groups, thing, where } = rng.pick(GROUPS);
    return {
      prompt: `${who} counts ${right} ${groups} with ${left} ${thing} ${where} each ${group}. How many ${thing} is that?`,
      right: grouped(product),
      wrong: mistakes(
        product,
        wrongProducts(left, right).map(([value, why]): Mistake => [value, why]),
        (shown) => grouped(Number(shown)),
      ),
      hints: [
        `Every ${group} holds the same number. What sign is quick for equal groups?`,
        `Imagine 2 ${groups} first, then 3. What happens ${right} times?`,
      ],
      steps: [`There are ${right} equal groups of ${left}, so multiply.`, ...productSteps(task)],
    };
  },
});

export const matchProducts = generator({
  id: 'match-products',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const tasks = distinct(
      4,
      () => pickProduct(rng, grade),
      ({ product }) => product,
    );
    const used = tasks.map(({ product }) => product);
    const spare = tasks
      .map(({ left, product }) => product + left)
      .filter((value) => !used.includes(value))
      .slice(0, 1);
    return {
      prompt: `Match each problem with its product.${spare.length === 0 ? '' : ' One number is left over.'}`,
      pairs: tasks.map(({ left, right, product }) => [
        math(`${left} \\times ${right}`),
        grouped(product),
      ]),
      extra: spare.map(grouped),
      hints: [
        'Begin with a problem you know by heart.',
        'The last digit helps: multiply only the ones and see how the product must end.',
      ],
      steps: tasks.map(
        ({ left, right, product }) =>
          `${math(`${left} \\times ${right} = ${product}`)}. The ones: ${math(`${left % 10} \\times ${right % 10} = ${(left % 10) * (right % 10)}`)}, so it ends in ${product % 10}.`,
      ),
    };
  },
});

export const orderProducts = generator({
  id: 'order-products',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const tasks = distinct(
      4,
      () => pickProduct(rng, grade),
      ({ product }) => product,
    ).toSorted((a, b) => a.product - b.product);
    return {
      prompt: 'Put the problems in order. The **smallest** product comes first.',
      inOrder: tasks.map(({ left, right }) => math(`${left} \\times ${right}`)),
      hints: [
        grade === 3
          ? 'Work out the products you know best first.'
          : 'Estimate first: round each number to tens.',
        'Write the product beside each problem, then compare.',
      ],
      steps: [
        ...tasks.map(
          ({ left, right, product }) => `${math(`${left} \\times ${right} = ${product}`)}.`,
        ),
        'Now compare the products: that is the order.',
      ],
    };
  },
});
