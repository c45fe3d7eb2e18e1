import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';
import {
  add,
  entrywise,
  matrixTex,
  ordinalRow,
  pickMatrix,
  product,
  scaled,
  transposed,
  type Matrix,
} from './matrix.ts';

const row = (m: Matrix, at: number): string => m[at]!.join(', ');
const column = (m: Matrix, at: number): string => m.map((values) => values[at]).join(', ');
const dotTex = (one: readonly number[], other: readonly number[]): string =>
  one.map((value, at) => `${bracketed(value)} \\cdot ${bracketed(other[at]!)}`).join(' + ');

export const readEntry = generator({
  id: 'read-entry',
  kind: 'numeric',
  difficulty: 1,
  make(rng) {
    const [rows, columns] = rng.pick([
      [2, 3],
      [3, 2],
      [3, 3],
    ] as const);
    const values = rng.sample(
      Array.from({ length: 39 }, (_, at) => at - 19).filter((one) => one !== 0),
      rows * columns,
    );
    const m = Array.from({ length: rows }, (_, at) =>
      values.slice(at * columns, (at + 1) * columns),
    );
    const [i, j] = rng.sample([0, 1], 2) as [number, number];
    const answer = m[i]![j]!;
    return {
      prompt: `Let ${math(`A = ${matrixTex(m)}`)}. What is the entry ${math(`a_{${i + 1}${j + 1}}`)}?`,
      answer,
      slips: slips(answer, [[m[j]![i]!, 'Row and column changed places: the row comes first.']]),
      hints: [
        'The first small number is the row, the second one the column.',
        `Go to row ${i + 1}, counted from the top.`,
      ],
      steps: [
        `Row ${i + 1} is ${math(row(m, i))}.`,
        `Its entry in column ${j + 1} is ${math(answer)}.`,
      ],
    };
  },
});

export const combine = generator({
  id: 'combine',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    for (;;) {
      const [a, b] = [pickMatrix(rng, 6), pickMatrix(rng, 6)];
      const k = rng.int(1, grade === 11 ? 3 : 5);
      const n = grade === 11 ? rng.pick([1, -1]) : nonZero(rng, 3);
      if (k === 1 && n === 1) continue;
      const right = add(scaled(k, a), b, n);
      // From nothing but zeros no mistake can be told.
      if (right.flat().every((entry) => entry === 0)) continue;
      const tex = sumTex([
        [k, 'A'],
        [n, 'B'],
      ]);
      return {
        prompt: `Let ${math(`A = ${matrixTex(a)}`)} and ${math(`B = ${matrixTex(b)}`)}. What is ${math(tex)}?`,
        right: math(matrixTex(right)),
        wrong: mistakes(
          matrixTex(right),
          [
            [matrixTex(add(scaled(k, a), b, -n)), 'Check the sign in front of the second matrix.'],
            [
              matrixTex(add([[k * a[0]![0]!, k * a[0]![1]!], a[1]!], b, n)),
              'The number in front multiplies every entry, in both rows.',
            ],
            [matrixTex(transposed(right)), 'Rows and columns changed places.'],
            [matrixTex(entrywise(a, b)), 'The entries are added here, not multiplied.'],
            [matrixTex(scaled(-1, right)), 'All the signs are turned around. Check one entry.'],
            [matrixTex(add(a, b, n)), `The ${k} multiplies the first matrix too.`],
          ],
          math,
        ),
        hints: [
          'Multiply each matrix by the number in front, entry by entry.',
          'Then put the entries at the same place together.',
        ],
        steps: [
          `At the top left: ${math(
            `${sumTex([
              [k * a[0]![0]!, ''],
              [n * b[0]![0]!, ''],
            ])} = ${right[0]![0]}`,
          )}. At the top right: ${math(
            `${sumTex([
              [k * a[0]![1]!, ''],
              [n * b[0]![1]!, ''],
            ])} = ${right[0]![1]}`,
          )}.`,
          `In the same way for the second row: ${math(matrixTex(right))}.`,
        ],
      };
    }
  },
});

export const productEntry = generator({
  id: 'product-entry',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const inner = grade === 11 ? 2 : rng.int(2, 3);
    const [a, b] = [pickMatrix(rng, 6, 2, inner), pickMatrix(rng, 6, inner, 2)];
    const [i, j] = [rng.int(0, 1), rng.int(0, 1)];
    const right = product(a, b)[i]![j]!;
    const wrongRow = product(a, b)[1 - i]![j]!;
    const turned = product(a, b)[j]![i]!;
    return {
      prompt: `Let ${math(`A = ${matrixTex(a)}`)} and ${math(`B = ${matrixTex(b)}`)}. What stands in row ${i + 1} and column ${j + 1} of ${math('AB')}?`,
      answer: right,
      slips: slips(right, [
        [turned, 'Row and column changed places.'],
        [wrongRow, 'That uses the other row of A.'],
        [
          (a[i]![j] ?? 0) * (b[i]![j] ?? 0),
          'The entries at the same place are not simply multiplied. A whole row meets a whole column.',
        ],
      ]),
      hints: [
        `It needs row ${i + 1} of A and column ${j + 1} of B.`,
        'Multiply first with first, second with second and so on. Then add.',
      ],
      steps: [
        `Row ${i + 1} of A is ${math(row(a, i))}, column ${j + 1} of B is ${math(column(b, j))}.`,
        `${math(
          `${dotTex(
            a[i]!,
            b.map((values) => values[j]!),
          )} = ${right}`,
        )}.`,
      ],
    };
  },
});

export const multiply = generator({
  id: 'multiply',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const most = grade === 11 ? 4 : 6;
      const [a, b] = [pickMatrix(rng, most), pickMatrix(rng, most)];
      const [right, turned] = [product(a, b), product(b, a)];
      if (matrixTex(right) === matrixTex(turned)) continue;
      return {
        prompt: `What is ${math(`${matrixTex(a)} ${matrixTex(b)}`)}?`,
        right: math(matrixTex(right)),
        wrong: mistakes(
          matrixTex(right),
          [
            [
              matrixTex(entrywise(a, b)),
              'Entries at the same place are not simply multiplied. A row meets a column.',
            ],
            [matrixTex(turned), 'That is the product in the other order, and the order counts.'],
            [
              matrixTex(product(a, transposed(b))),
              'Rows were multiplied with rows. Take the rows of the first and the columns of the second.',
            ],
            [matrixTex(transposed(right)), 'Rows and columns of the result changed places.'],
            [matrixTex(add(a, b)), 'The matrices are multiplied, not added.'],
          ],
          math,
        ),
        hints: [
          'Each entry comes from a row of the first matrix and a column of the second.',
          'Begin at the top left: first row times first column.',
        ],
        steps: [
          `Top left: ${math(`${dotTex(a[0]!, [b[0]![0]!, b[1]![0]!])} = ${right[0]![0]}`)}. Top right: ${math(`${dotTex(a[0]!, [b[0]![1]!, b[1]![1]!])} = ${right[0]![1]}`)}.`,
          `Bottom left: ${math(`${dotTex(a[1]!, [b[0]![0]!, b[1]![0]!])} = ${right[1]![0]}`)}. Bottom right: ${math(`${dotTex(a[1]!, [b[0]![1]!, b[1]![1]!])} = ${right[1]![1]}`)}.`,
        ],
      };
    }
  },
});

export const fillProduct = generator({
  id: 'fill-product',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const [a, b] = [
      pickMatrix(rng, grade === 11 ? 3 : 5, 2, 2),
      pickMatrix(rng, 5, 2, grade === 11 ? 2 : 3),
    ];
    const right = product(a, b);
    const columns = right[0]!.length;
    return {
      prompt: `Let ${math(`A = ${matrixTex(a)}`)} and ${math(`B = ${matrixTex(b)}`)}. Fill in the entries of ${math('AB')}.`,
      caption: 'The product AB',
      columns: ['AB', ...Array.from({ length: columns }, (_, at) => `column ${at + 1}`)],
      rows: right.map((values, at) => [
        `row ${at + 1}`,
        ...values.map((answer) => ({ answer })),
      ]) as unknown as readonly (readonly [string, ...{ answer: number }[]])[],
      hints: [
        'Row 1 and column 1 of the product: the first row of A meets the first column of B.',
        'Multiply first with first and second with second, and add.',
      ],
      steps: right.map(
        (values, at) =>
          `The ${ordinalRow[at]!} row of A, ${math(row(a, at))}, meets the columns of B: ${values
            .map((value, j) =>
              math(
                `${dotTex(
                  a[at]!,
                  b.map((line) => line[j]!),
                )} = ${value}`,
              ),
            )
            .join(', ')}.`,
      ),
    };
  },
});

export const definedProducts = generator({
  id: 'defined-products',
  kind: 'choices',
  difficulty: 2,
  make(rng) {
    const [p, q, r] = rng.sample([1, 2, 3, 4, 5], 3) as [number, number, number];
    const shapes = { A: [p, q], B: [q, r], C: [p, p] } as const;
    const names = ['A', 'B', 'C'] as const;
    const all = names.flatMap((one) => names.map((other) => [one, other] as const));
    const fits = ([one, other]: (typeof all)[number]) => shapes[one][1] === shapes[other][0];
    const right = rng.sample(all.filter(fits), 2);
    const wrong = rng.sample(
      all.filter((pair) => !fits(pair)),
      3,
    );
    const show = ([one, other]: (typeof all)[number]) =>
      math(one === other ? `${one}^{2}` : `${one}${other}`);
    const size = (name: 'A' | 'B' | 'C') => `${shapes[name][0]} × ${shapes[name][1]}`;
    return {
      prompt: `A is a ${size('A')} matrix (rows × columns), B is ${size('B')} and C is ${size('C')}. Pick **every** product that is defined.`,
      right: right.map(show),
      wrong: wrong.map(show),
      hints: [
        'A row of the first matrix meets a column of the second. How long must they be?',
        'The number of columns of the first must equal the number of rows of the second.',
      ],
      steps: [
        'A product is defined when the first matrix has as many columns as the second has rows.',
        ...[...right, ...wrong].map(
          (pair) =>
            `${show(pair)}: ${shapes[pair[0]][1]} ${shapes[pair[0]][1] === 1 ? 'column' : 'columns'} and ${shapes[pair[1]][0]} ${shapes[pair[1]][0] === 1 ? 'row' : 'rows'}, so it is ${fits(pair) ? '' : 'not '}defined.`,
        ),
      ],
    };
  },
});
