import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { axes } from '../../graph.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed, term } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';
import {
  determinant,
  matrixTex,
  pickMatrix,
  pickUnimodular,
  transposed,
  type Matrix,
} from './matrix.ts';

type Square = readonly [readonly [number, number], readonly [number, number]];

const square = (m: Matrix) => m as unknown as Square;
const detTex = ([[a, b], [c, d]]: Square): string =>
  `${bracketed(a)} \\cdot ${bracketed(d)} - ${bracketed(b)} \\cdot ${bracketed(c)}`;

export const findDeterminant = generator({
  id: 'determinant',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const m = square(pickMatrix(rng, grade === 11 ? 6 : 9));
    const [[a, b], [c, d]] = m;
    const answer = a * d - b * c;
    return {
      prompt: `What is the determinant of ${math(matrixTex(m))}?`,
      answer,
      slips: slips(answer, [
        [a * d + b * c, 'The second product is taken away. Check the signs.'],
        [
          b * c - a * d,
          'Turned around: begin with the product from the top left to the bottom right.',
        ],
        [a * c - b * d, 'Multiply along the diagonals, not along the columns.'],
        [a * b - c * d, 'Multiply along the diagonals, not along the rows.'],
      ]),
      hints: [
        'Multiply along the two diagonals.',
        'From the product that goes down to the right the other one is taken away.',
      ],
      steps: [
        `Down to the right minus down to the left: ${math(detTex(m))}.`,
        `${math(`${a * d} ${term(-b * c)} = ${answer}`)}.`,
      ],
    };
  },
});

export const inverse = generator({
  id: 'inverse',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    for (;;) {
      const m = square(pickUnimodular(rng));
      const [[a, b], [c, d]] = m;
      const det = determinant(m);
      const right: Matrix = [
        [d * det, -b * det],
        [-c * det, a * det],
      ];
      if (matrixTex(right) === matrixTex(m)) continue;
      return {
        prompt: `What is the inverse of ${math(matrixTex(m))}?`,
        right: math(matrixTex(right)),
        wrong: mistakes(
          matrixTex(right),
          [
            [
              matrixTex([
                [d * det, b * det],
                [c * det, a * det],
              ]),
              'The two entries on the other diagonal change their signs.',
            ],
            [
              matrixTex([
                [-a * det, b * det],
                [c * det, -d * det],
              ]),
              'The entries on the main diagonal change places, not signs.',
            ],
            [
              matrixTex([
                [-d * det, b * det],
                [c * det, -a * det],
              ]),
              `Check the determinant: it is ${det}, and everything is divided by it.`,
            ],
            [matrixTex(transposed(right)), 'The entries of the other diagonal keep their places.'],
            [
              matrixTex([
                [a * det, -b * det],
                [-c * det, d * det],
              ]),
              'The entries on the main diagonal change places.',
            ],
          ],
          math,
        ),
        hints: [
          'First the determinant. Then two entries change places, and two change their signs.',
          `You can test each one: a matrix times its inverse is ${math(
            matrixTex([
              [1, 0],
              [0, 1],
            ]),
          )}.`,
        ],
        steps: [
          `Determinant: ${math(`${detTex(m)} = ${det}`)}.`,
          `On the main diagonal the entries change places, on the other one their signs, and all is divided by ${math(det)}: ${math(matrixTex(right))}.`,
          `Check the top left of the product: ${math(`${bracketed(a)} \\cdot ${bracketed(right[0]![0]!)} + ${bracketed(b)} \\cdot ${bracketed(right[1]![0]!)} = 1`)}.`,
        ],
      };
    }
  },
});

export const notInvertible = generator({
  id: 'not-invertible',
  kind: 'numeric',
  difficulty: 4,
  make(rng) {
    const [p, q] = [nonZero(rng, 5), nonZero(rng, 6, 2)];
    const k = nonZero(rng, 4, 2);
    // The second row is k times the first one, with one entry hidden.
    const [a, b, c, d] = [p, q, k * p, k * q];
    const hidden = rng.int(0, 3);
    const answer = [a, b, c, d][hidden]!;
    const shown = [a, b, c, d].map((value, at) => (at === hidden ? 'k' : value));
    const tex = matrixTex([
      [shown[0]!, shown[1]!],
      [shown[2]!, shown[3]!],
    ]);
    const product = hidden === 0 || hidden === 3 ? b * c : a * d;
    const other = [d, c, b, a][hidden]!;
    return {
      prompt: `For which ${math('k')} does ${math(tex)} have **no** inverse?`,
      answer,
      slips: slips(answer, [
        [-answer, 'Check the sign: the two products must be equal, so that their difference is 0.'],
        [product, `That is the product. Divide it by ${other}.`],
      ]),
      hints: [
        'When does a matrix have no inverse? Think of its determinant.',
        'Write down the determinant with k in it, and solve.',
      ],
      steps: [
        'A matrix has no inverse exactly when its determinant is 0.',
        `So the two products along the diagonals must be equal: ${math(`${bracketed(other)} \\cdot k = ${product}`)}, so ${math(`k = ${answer}`)}.`,
        'Then one row is a multiple of the other.',
      ],
    };
  },
});

export const systemAsMatrix = generator({
  id: 'system-as-matrix',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    for (;;) {
      const m = square(pickMatrix(rng, 7));
      const [[a, b], [c, d]] = m;
      const [e, f] = [nonZero(rng, 15), nonZero(rng, 15)];
      if (determinant(m) === 0 || b === c || e === f) continue;
      const equation = (
        left: Matrix,
        p: string,
        q: string,
        r: number | string,
        s: number | string,
      ) => `${matrixTex(left)} ${matrixTex([[p], [q]])} = ${matrixTex([[r], [s]])}`;
      const right = equation(m, 'x', 'y', e, f);
      return {
        prompt: `Which matrix equation says the same as ${math(
          `${sumTex([
            [a, 'x'],
            [b, 'y'],
          ])} = ${e}`,
        )} and ${math(
          `${sumTex([
            [c, 'x'],
            [d, 'y'],
          ])} = ${f}`,
        )}?`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              equation(transposed(m), 'x', 'y', e, f),
              'The numbers of one equation belong into one row.',
            ],
            [
              equation(
                [
                  [b, a],
                  [d, c],
                ],
                'x',
                'y',
                e,
                f,
              ),
              'Check the order: the first number of a row meets x.',
            ],
            [equation(m, 'x', 'y', f, e), 'The two right sides changed places.'],
            [
              equation(m, String(e), String(f), 'x', 'y'),
              'The unknowns are multiplied by the matrix, and the result is on the right.',
            ],
          ],
          math,
        ),
        hints: [
          'Multiply out: the first row of the matrix meets the column of the unknowns.',
          'That has to give the left side of the first equation.',
        ],
        steps: [
          `Multiplying out gives the two left sides: the first row is ${math(`${a}, ${b}`)}, the second ${math(`${c}, ${d}`)}.`,
          `The right sides form the other column: ${math(right)}.`,
        ],
      };
    }
  },
});

export const cramer = generator({
  id: 'solve-system',
  kind: 'multi-step',
  difficulty: 5,
  make(rng, grade) {
    for (;;) {
      const m = square(pickMatrix(rng, grade === 11 ? 4 : 6));
      const [[a, b], [c, d]] = m;
      const [x, y] = [nonZero(rng, 6), nonZero(rng, 6)];
      const [e, f] = [a * x + b * y, c * x + d * y];
      const det = determinant(m);
      if (Math.abs(det) < 2 || e === 0 || f === 0) continue;
      const top = e * d - b * f;
      return {
        prompt: `Solve ${math(`${matrixTex(m)} ${matrixTex([['x'], ['y']])} = ${matrixTex([[e], [f]])}`)} with determinants (Cramer's rule).`,
        parts: [
          {
            prompt: 'What is the determinant of the matrix?',
            answer: det,
            slips: slips(det, [[a * d + b * c, 'The second product is taken away.']]),
          },
          {
            prompt: `For x the first column is replaced by the right side: ${math(
              matrixTex([
                [e, b],
                [f, d],
              ]),
            )}. What is its determinant?`,
            answer: top,
            slips: slips(top, [[e * d + b * f, 'The second product is taken away.']]),
          },
          {
            prompt: 'What is x?',
            answer: x,
            follows: 'b / a',
            slips: slips(x, [[top * det, 'Divide the second determinant by the first one.']]),
          },
          {
            prompt: 'What is y?',
            answer: y,
            follows: `(${e} - ${bracketed(a)} * c) / ${bracketed(b)}`,
          },
        ],
        hints: [
          'A determinant is the product down to the right minus the product down to the left.',
          'When x is known, the first equation gives y.',
        ],
        steps: [
          `${math(`${detTex(m)} = ${det}`)}. It is not 0, so there is exactly one solution.`,
          `${math(`${bracketed(e)} \\cdot ${bracketed(d)} - ${bracketed(b)} \\cdot ${bracketed(f)} = ${top}`)}, so ${math(`x = ${top} \\div ${bracketed(det)} = ${x}`)}.`,
          `Put it into the first equation: ${math(`${a * x} ${b < 0 ? '-' : '+'} ${Math.abs(b) === 1 ? '' : Math.abs(b)}y = ${e}`)}, so ${math(`y = ${y}`)}.`,
        ],
      };
    }
  },
});

const MOVES = [
  [[1, 0, 0, -1], 'reflection in the x-axis'],
  [[-1, 0, 0, 1], 'reflection in the y-axis'],
  [[0, 1, 1, 0], 'reflection in the line y = x'],
  [[0, -1, 1, 0], 'rotation by 90° counterclockwise'],
  [[0, 1, -1, 0], 'rotation by 90° clockwise'],
  [[-1, 0, 0, -1], 'rotation by 180°'],
] as const;
const asMatrix = ([a, b, c, d]: readonly [number, number, number, number]): Matrix => [
  [a, b],
  [c, d],
];

export const matchMoves = generator({
  id: 'match-moves',
  kind: 'match',
  difficulty: 3,
  make(rng) {
    const k = rng.int(2, 5);
    const moves = rng.sample([...MOVES, [[k, 0, 0, k], `dilation by the factor ${k}`] as const], 4);
    return {
      prompt: 'Match each matrix with what it does to the plane.',
      pairs: moves.map(([m, words]) => [math(matrixTex(asMatrix(m))), words]),
      hints: [
        `Where does each matrix send the point ${math('(1, 0)')}? That is its first column.`,
        `And the point ${math('(0, 1)')}? That is its second column.`,
      ],
      steps: moves.map(
        ([m, words]) =>
          `${math(matrixTex(asMatrix(m)))} sends ${math('(1, 0)')} to ${math(`(${m[0]}, ${m[2]})`)} and ${math('(0, 1)')} to ${math(`(${m[1]}, ${m[3]})`)}: ${words}.`,
      ),
    };
  },
});

export const movePoint = generator({
  id: 'move-point',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const size = 8;
    for (;;) {
      const [x, y] = [nonZero(rng, 5), nonZero(rng, 5)];
      const m: Matrix =
        grade === 11 && rng.chance(1, 2) ? asMatrix(rng.pick(MOVES)[0]) : pickMatrix(rng, 2);
      const [[a, b], [c, d]] = square(m);
      const image = [a * x + b * y, c * x + d * y] as const;
      const turned = [a * x + c * y, b * x + d * y] as const;
      if (image.some((one) => Math.abs(one) > size) || Math.abs(x) === Math.abs(y)) continue;
      if (image[0] === x && image[1] === y) continue;
      return {
        prompt: `Place the image of the point P under the matrix ${math(matrixTex(m))}.`,
        grid: { ...axes(size), points: [{ x, y, label: 'P' }] },
        answer: image,
        slips: [
          {
            at: turned,
            why: 'You used the columns. Each row of the matrix meets the coordinates of P.',
          },
          { at: [image[1], image[0]] as const, why: 'The two coordinates changed places.' },
        ].filter(
          ({ at }) =>
            at.every((one) => Math.abs(one) <= size) && (at[0] !== image[0] || at[1] !== image[1]),
        ),
        hints: [
          'Write the coordinates of P as a column and multiply.',
          'The first row gives the new x, the second row the new y.',
        ],
        steps: [
          `First row: ${math(`${bracketed(a)} \\cdot ${bracketed(x)} + ${bracketed(b)} \\cdot ${bracketed(y)} = ${image[0]}`)}. Second row: ${math(`${bracketed(c)} \\cdot ${bracketed(x)} + ${bracketed(d)} \\cdot ${bracketed(y)} = ${image[1]}`)}.`,
          `The image is ${math(`(${image[0]}, ${image[1]})`)}.`,
        ],
      };
    }
  },
});
