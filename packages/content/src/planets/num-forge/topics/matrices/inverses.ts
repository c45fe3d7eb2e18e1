import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed, term } from '../../polynomial-tex.ts';
import {
  determinant,
  matrixTex,
  pickMatrix,
  pickUnimodular,
  transposed,
  type Matrix,
} from './matrix.ts';
import { square, detTex } from './square.ts';

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
