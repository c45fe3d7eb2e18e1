import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { axes } from '../../graph.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { matrixTex, pickMatrix, type Matrix } from './matrix.ts';
import { square } from './square.ts';

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
