import { around, disc, drawing, polygon, type Drawing, type Point, type Shape } from './drawing.ts';

export const SHARE_FORMS = ['circle', 'rectangle', 'strip'] as const;
export type ShareForm = (typeof SHARE_FORMS)[number];

const one = (value: number) => Math.round(value * 10) / 10;

const sector = (
  centre: Point,
  radius: number,
  from: number,
  to: number,
  filled: boolean,
): Shape => {
  const at = (turn: number): Point => {
    const angle = (turn * 360 - 90) * (Math.PI / 180);
    return [one(centre[0] + radius * Math.cos(angle)), one(centre[1] + radius * Math.sin(angle))];
  };
  // An arc in short straight steps: a diagram is made of points, and these are too short to be seen.
  const steps = Math.max(2, Math.ceil((to - from) * 48));
  const arc = Array.from({ length: steps + 1 }, (_, step) =>
    at(from + ((to - from) * step) / steps),
  );
  return polygon([centre, ...arc], { fill: filled ? 'a' : 'none' });
};

const NAMES: Readonly<Record<ShareForm, string>> = {
  circle: 'A circle',
  rectangle: 'A rectangle',
  strip: 'A long strip',
};

/** A grid of parts in a rectangle: 4 as 2 by 2, 6 as 2 by 3, others side by side. */
const gridOf = (parts: number): readonly [columns: number, rows: number] =>
  parts === 4
    ? [2, 2]
    : parts === 6
      ? [3, 2]
      : parts === 8
        ? [4, 2]
        : parts === 9
          ? [3, 3]
          : parts === 12
            ? [4, 3]
            : [parts, 1];

const pieces = (
  form: ShareForm,
  cuts: readonly number[],
  shaded: ReadonlySet<number>,
): { shapes: Shape[]; size: Point } => {
  const parts = cuts.length - 1;
  if (form === 'circle') {
    const centre: Point = [44, 44];
    return {
      shapes: [
        ...Array.from({ length: parts }, (_, at) =>
          sector(centre, 40, cuts[at]!, cuts[at + 1]!, shaded.has(at)),
        ),
        disc(44, 44, 40),
      ],
      size: [88, 88],
    };
  }
  const width = form === 'strip' ? 150 : 110;
  const height = form === 'strip' ? 30 : 70;
  const equal = cuts.every((cut, at) => Math.abs(cut - at / parts) < 0.001);
  const [columns, rows] = equal && form === 'rectangle' ? gridOf(parts) : [parts, 1];
  const cell = (at: number): Shape => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const [left, right] =
      rows === 1 ? [cuts[at]!, cuts[at + 1]!] : [column / columns, (column + 1) / columns];
    const [top, bottom] = [row / rows, (row + 1) / rows];
    return polygon(
      [
        [3 + left * width, 3 + top * height],
        [3 + right * width, 3 + top * height],
        [3 + right * width, 3 + bottom * height],
        [3 + left * width, 3 + bottom * height],
      ],
      { fill: shaded.has(at) ? 'a' : 'none' },
    );
  };
  return {
    shapes: Array.from({ length: parts }, (_, at) => cell(at)),
    size: [width + 6, height + 6],
  };
};

/** A shape cut into equal parts of which some are shaded; `which` says which, the first ones by default. */
export function equalShares(
  form: ShareForm,
  parts: number,
  shaded = 0,
  which?: readonly number[],
): Drawing {
  const cuts = Array.from({ length: parts + 1 }, (_, at) => at / parts);
  const chosen = new Set(which ?? Array.from({ length: shaded }, (_, at) => at));
  const { shapes, size } = pieces(form, cuts, chosen);
  return drawing(
    size[0],
    size[1],
    shapes,
    `${NAMES[form]} cut into ${parts} equal parts${chosen.size === 0 ? '' : `; ${chosen.size} of them ${chosen.size === 1 ? 'is' : 'are'} shaded`}.`,
  );
}

/** A shape cut into parts of different sizes. `weights` are their sizes in any unit. */
export function unequalShares(form: ShareForm, weights: readonly number[], shaded = 0): Drawing {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cuts = [0];
  for (const weight of weights) cuts.push(cuts.at(-1)! + weight / total);
  cuts[weights.length] = 1;
  const { shapes, size } = pieces(
    form,
    cuts,
    new Set(Array.from({ length: shaded }, (_, at) => at)),
  );
  const words = weights.map((weight) =>
    weight === Math.max(...weights)
      ? 'large'
      : weight === Math.min(...weights)
        ? 'small'
        : 'middle-sized',
  );
  return drawing(
    size[0],
    size[1],
    shapes,
    `${NAMES[form]} cut into ${weights.length} parts: ${words.join(', ')}${shaded === 0 ? '' : `; the first ${shaded === 1 ? 'one is' : `${shaded} are`} shaded`}.`,
  );
}

/** Things in a row, the first of them shaded: a fraction of a set. */
export function shadedSet(count: number, shaded: number): Drawing {
  const across = Math.min(count, 6);
  return drawing(
    across * 30,
    Math.ceil(count / across) * 30,
    Array.from({ length: count }, (_, at) =>
      polygon(around(6, [(at % across) * 30 + 15, Math.floor(at / across) * 30 + 15], 12), {
        fill: at < shaded ? 'a' : 'none',
      }),
    ),
    `${count} equal tiles; ${shaded} of them ${shaded === 1 ? 'is' : 'are'} shaded.`,
  );
}
