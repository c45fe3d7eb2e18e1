import { figure, generator, type Rng } from '@planets/practice';
import {
  cellGrid,
  type Cells,
  flipped,
  halfPicture,
  mirrored,
} from '../../../../authoring/diagrams/mirrors.ts';
import { distinct } from '../../distinct.ts';
import { slips } from '../../mistakes.ts';

export const mirrorPoint = generator({
  id: 'mirror-point',
  kind: 'point',
  difficulty: 4,
  make(rng, grade) {
    const level = grade > 3 && rng.chance(1, 2);
    const axis = rng.int(3, 7);
    const far = rng.int(1, Math.min(3, axis, 10 - axis));
    const sign = rng.pick([-1, 1]);
    const along = rng.int(1, 9);
    const from: [number, number] = level ? [along, axis + sign * far] : [axis + sign * far, along];
    const to: [number, number] = level ? [along, axis - sign * far] : [axis - sign * far, along];
    const ends: [number, number][] = level
      ? [
          [0, axis],
          [10, axis],
        ]
      : [
          [axis, 0],
          [axis, 10],
        ];
    const beyond: [number, number] = level
      ? [along, Math.max(0, Math.min(10, axis - sign * (far + 1)))]
      : [Math.max(0, Math.min(10, axis - sign * (far + 1))), along];
    const onLine: [number, number] = level ? [along, axis] : [axis, along];
    const grid = {
      x: { min: 0, max: 10, step: 1 },
      y: { min: 0, max: 10, step: 1 },
      points: [{ x: from[0], y: from[1], label: 'A' }],
      curves: [
        {
          points: ends,
          label: 'mirror',
          course: level ? `runs level at ${axis}` : `runs straight up at ${axis}`,
        },
      ],
    };
    const same = (a: readonly number[], b: readonly number[]) => a[0] === b[0] && a[1] === b[1];
    return {
      prompt: `The line is a mirror. Point A is at (${from[0]}, ${from[1]}). Place its **mirror image**.`,
      grid,
      answer: to,
      slips: [
        {
          at: onLine,
          why: 'That is on the mirror itself. The image is as far behind the mirror as A is in front of it.',
        },
        { at: beyond, why: 'That is too far. Count the steps from A to the mirror.' },
      ].filter(({ at }) => !same(at, to) && !same(at, from)),
      hints: [
        'How many steps is it from A to the mirror? Go straight to it.',
        'Go on in the same direction, as many steps again.',
      ],
      steps: [
        `From A it is ${far} ${far === 1 ? 'step' : 'steps'} to the mirror.`,
        `Go ${far} ${far === 1 ? 'step' : 'steps'} further on the other side: (${to[0]}, ${to[1]}).`,
      ],
    };
  },
});

/** Filled squares in a half: enough of them, and neither a mirror image nor a flip of itself. */
function pickHalf(rng: Rng, rows: number, columns: number): Cells {
  for (;;) {
    const cells = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => rng.chance(1, 2)),
    );
    const count = cells.flat().filter(Boolean).length;
    const text = JSON.stringify(cells);
    const views = [mirrored(cells), flipped(cells), flipped(mirrored(cells))].map((each) =>
      JSON.stringify(each),
    );
    if (
      count >= 3 &&
      count <= rows * columns - 2 &&
      !views.includes(text) &&
      new Set(views).size === 3
    )
      return cells;
  }
}

export const otherHalf = generator({
  id: 'other-half',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [rows, columns] = grade === 3 ? [3, 2] : grade === 4 ? [3, 3] : [4, 3];
    const half = pickHalf(rng, rows, columns);
    const right = mirrored(half);
    const [y, x] = [rng.int(0, rows - 1), rng.int(0, columns - 1)];
    const spoiled = right.map((row, at) =>
      row.map((filled, place) => (at === y && place === x ? !filled : filled)),
    );
    const candidates = [
      {
        cells: half,
        why: 'That is the same picture moved over. A mirror turns left and right around.',
      },
      {
        cells: flipped(half),
        why: 'That is turned upside down. The mirror line goes up and down.',
      },
      { cells: flipped(right), why: 'That is mirrored and turned upside down as well.' },
      { cells: spoiled, why: 'Almost! Look at each row again: one square is different.' },
    ];
    const seen = new Set([JSON.stringify(right)]);
    const wrong = candidates
      .filter(({ cells }) => {
        const text = JSON.stringify(cells);
        if (seen.has(text)) return false;
        seen.add(text);
        return true;
      })
      .slice(0, 4);
    return {
      prompt: [
        figure(halfPicture(half)),
        'The thick line is a line of symmetry. Which piece is the **right half**?',
      ],
      right: figure(cellGrid(right)),
      wrong: rng.sample(wrong, 3).map(({ cells, why }) => ({ text: figure(cellGrid(cells)), why })),
      hints: [
        'Go row by row. What touches the line on the left, touches it on the right.',
        'What is far from the line on the left is far from it on the right.',
      ],
      steps: [
        'In each row, read the left half from the line outward. The right half must be the same, from the line outward.',
        ...half.map(
          (row, at) =>
            `Row ${at + 1}, from the line: ${row
              .toReversed()
              .map((filled) => (filled ? 'filled' : 'empty'))
              .join(', ')}.`,
        ),
      ],
    };
  },
});

export const foldAndPunch = generator({
  id: 'fold-and-punch',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const folds = grade === 3 ? 1 : grade === 4 ? rng.int(1, 2) : rng.int(2, 3);
    const holes = rng.int(2, grade === 5 ? 6 : 9);
    const layers = 2 ** folds;
    const answer = holes * layers;
    const times = ['', 'once', 'twice', 'three times'][folds]!;
    return {
      prompt: `You fold a sheet of paper in half ${times}. You punch ${holes} holes through all the layers, away from the folds. How many holes are in the sheet when you open it?`,
      answer,
      slips: slips(answer, [
        [holes, `The paper lies in ${layers} layers. Each punch makes more than one hole.`],
        [
          holes * folds,
          folds === 1 ? 'Each punch goes through two layers.' : 'Each fold doubles the layers.',
        ],
        [holes + layers, `Each of the ${holes} punches goes through ${layers} layers. Multiply.`],
        [holes * 2, 'You counted two layers. There are more.'],
      ]),
      hints: [
        'How many layers of paper lie on each other?',
        'Each punch makes a hole in every layer. The holes are mirror images across the folds.',
      ],
      steps: [
        `Each fold doubles the layers: folded ${times}, there are ${layers}.`,
        `Each punch makes ${layers} holes, so ${holes} × ${layers} = ${answer}.`,
      ],
    };
  },
});

/** Plain capital letters without a doubt: B, K and Q depend on how they are drawn. */
const BOTH = ['H', 'I', 'O', 'X'];
const UPRIGHT = ['A', 'M', 'T', 'U', 'V', 'W', 'Y'];
const LEVEL = ['C', 'D', 'E'];
const NONE = ['F', 'G', 'J', 'L', 'N', 'P', 'R', 'S', 'Z'];

export const letters = generator({
  id: 'letters',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const ask = grade === 3 ? 'any' : rng.pick(['upright', 'level', 'any']);
    const fits =
      ask === 'any'
        ? [...UPRIGHT, ...LEVEL, ...BOTH]
        : ask === 'upright'
          ? [...UPRIGHT, ...BOTH]
          : [...LEVEL, ...BOTH];
    const misses =
      ask === 'any' ? NONE : ask === 'upright' ? [...LEVEL, ...NONE] : [...UPRIGHT, ...NONE];
    const right = rng.sample(fits, rng.int(2, 3));
    const wrong = distinct(5 - right.length, () => rng.pick(misses));
    const line =
      ask === 'any'
        ? 'a line of symmetry'
        : ask === 'upright'
          ? 'a line of symmetry that goes **up and down**'
          : 'a line of symmetry that goes **across**';
    return {
      prompt: `Think of plain capital letters. Pick **every** letter that has ${line}.`,
      right,
      wrong,
      hints: [
        ask === 'level'
          ? 'Fold it from top to bottom in your mind. Do the halves fit?'
          : ask === 'upright'
            ? 'Fold it from left to right in your mind. Do the halves fit?'
            : 'Try both ways of folding: left onto right, and top onto bottom.',
        'Some letters look the same when they are turned. That is not the same as a mirror.',
      ],
      steps: [
        `${right.join(', ')}: when you fold them ${ask === 'level' ? 'across the middle' : ask === 'upright' ? 'down the middle' : 'down or across the middle'}, both halves fit.`,
        `${wrong.join(', ')}: the halves do not fit${ask === 'any' ? ', whichever way you fold' : ' that way'}.`,
      ],
    };
  },
});
