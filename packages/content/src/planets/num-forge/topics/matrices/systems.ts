import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';
import { determinant, matrixTex, pickMatrix, transposed, type Matrix } from './matrix.ts';
import { square, detTex } from './square.ts';

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
