import { box, disc, drawing, moved, type Drawing, type Shape } from './drawing.ts';
import { countedThings, type Thing } from './things.ts';

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** "star, star, star": to be counted by ear. */
const one = (thing: Thing, count: number): string => Array(count).fill(thing.one).join(', ');

/** Things in rows of the given lengths. The alt tells them one by one, so that counting is left to do. */
export function thingsInRows(thing: Thing, rows: readonly number[], size = 30): Drawing {
  const shapes = rows.flatMap((count, row) =>
    Array.from({ length: count }, (_, at) =>
      moved(thing.shapes, (at + 0.5) * size, (row + 0.5) * size, (size * 0.42) / 10),
    ).flat(),
  );
  const alt =
    rows.length === 1
      ? `In a row: ${one(thing, rows[0]!)}.`
      : rows.map((count, row) => `${ORDINALS[row]} row: ${one(thing, count)}.`).join(' ');
  return drawing(Math.max(...rows) * size, rows.length * size, shapes, alt);
}

/** Groups of things, each group in a box of its own. */
export function thingsInGroups(thing: Thing, groups: readonly number[]): Drawing {
  const size = 22;
  const most = Math.max(...groups);
  const across = most <= 4 ? 2 : most <= 6 ? 3 : 5;
  const width = across * size + 10;
  const height = Math.ceil(most / across) * size + 10;
  const perLine = Math.min(groups.length, Math.floor(320 / (width + 8)));
  const shapes = groups.flatMap((count, group): Shape[] => {
    const left = (group % perLine) * (width + 8) + 2;
    const top = Math.floor(group / perLine) * (height + 8) + 2;
    return [
      box(left, top, width, height),
      ...Array.from({ length: count }, (_, at) =>
        moved(
          thing.shapes,
          left + 5 + ((at % across) + 0.5) * size,
          top + 5 + (Math.floor(at / across) + 0.5) * size,
          0.9,
        ),
      ).flat(),
    ];
  });
  const lines = Math.ceil(groups.length / perLine);
  return drawing(
    perLine * (width + 8),
    lines * (height + 8),
    shapes,
    `Boxes: ${groups.map((count) => `one with ${countedThings(count, thing)}`).join(', ')}.`,
  );
}

const CELL = 26;

/** Two rows of five boxes, filled from the left, one frame for each ten. `second` more are rings. */
export function tenFrames(first: number, second = 0, least = 1): Drawing {
  const frames = Math.max(least, Math.ceil((first + second) / 10));
  const shapes: Shape[] = [];
  for (let cell = 0; cell < frames * 10; cell += 1) {
    const frame = Math.floor(cell / 10);
    const left = (frame % 2) * (CELL * 5 + 18) + (cell % 5) * CELL + 2;
    const top = Math.floor(frame / 2) * (CELL * 2 + 14) + (Math.floor(cell / 5) % 2) * CELL + 2;
    shapes.push(box(left, top, CELL, CELL));
    if (cell < first + second) {
      shapes.push(
        disc(
          left + CELL / 2,
          top + CELL / 2,
          CELL * 0.34,
          cell < first ? { fill: 'a' } : { fill: 'none', stroke: 'thick' },
        ),
      );
    }
  }
  const rowAlt = (start: number): string => {
    const full = Math.min(5, Math.max(0, first - start));
    const other = Math.min(5, Math.max(0, first + second - start)) - full;
    const empty = 5 - full - other;
    const parts = [
      ...(full > 0 ? [`${full} ${full === 1 ? 'dot' : 'dots'}`] : []),
      ...(other > 0 ? [`${other} ${other === 1 ? 'ring' : 'rings'}`] : []),
      ...(empty > 0 ? [`${empty} empty`] : []),
    ];
    return parts.join(', ');
  };
  const alt = Array.from({ length: frames }, (_, frame) => {
    const name = frames === 1 ? 'A ten frame.' : `${ORDINALS[frame]} ten frame.`;
    return `${name} Top row: ${rowAlt(frame * 10)}. Bottom row: ${rowAlt(frame * 10 + 5)}.`;
  }).join(' ');
  return drawing(
    Math.min(frames, 2) * (CELL * 5 + 18) - 14,
    Math.ceil(frames / 2) * (CELL * 2 + 14) - 10,
    shapes,
    alt,
  );
}

/** Dots in equal rows. */
export function dotArray(rows: number, columns: number): Drawing {
  const size = Math.min(26, 300 / columns);
  return drawing(
    columns * size,
    rows * size,
    Array.from({ length: rows * columns }, (_, at) =>
      disc(((at % columns) + 0.5) * size, (Math.floor(at / columns) + 0.5) * size, size * 0.34, {
        fill: 'a',
      }),
    ),
    `Dots in rows: ${Array.from({ length: rows }, (_, row) => `row ${row + 1} has ${columns}`).join(', ')}.`,
  );
}

/** Dots two by two, with one alone at the end when the number is odd. */
export function dotPairs(count: number): Drawing {
  const size = 24;
  const columns = Math.ceil(count / 2);
  return drawing(
    columns * size,
    size * 2,
    Array.from({ length: count }, (_, at) =>
      disc((Math.floor(at / 2) + 0.5) * size, ((at % 2) + 0.5) * size, size * 0.34, { fill: 'a' }),
    ),
    `Dots in pairs: ${Array.from({ length: columns }, (_, pair) => (2 * pair + 1 < count ? 'two' : 'one alone')).join(', ')}.`,
  );
}
