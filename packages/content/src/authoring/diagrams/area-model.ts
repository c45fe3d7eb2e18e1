import { box, drawing, line, type Drawing } from './drawing.ts';

const SIDE = 160;

/**
 * A square cut into columns and rows. The first columns carry a pale wash, the first rows are framed, and
 * where both meet the pieces are filled: a product of two fractions as an area.
 */
export function areaModel(
  columns: { readonly parts: number; readonly shaded: number },
  rows: { readonly parts: number; readonly shaded: number },
): Drawing {
  const [wide, high] = [SIDE / columns.parts, SIDE / rows.parts];
  const cut = (count: number, at: (place: number) => readonly [number, number][]) =>
    Array.from({ length: count - 1 }, (_, index) => line(at(index + 1)));
  return drawing(
    SIDE + 8,
    SIDE + 8,
    [
      box(4, 4, wide * columns.shaded, SIDE, { fill: 'soft', stroke: 'none' }),
      box(4, 4, SIDE, high * rows.shaded, { fill: 'soft', stroke: 'none' }),
      box(4, 4, wide * columns.shaded, high * rows.shaded, { fill: 'a', stroke: 'none' }),
      ...cut(columns.parts, (place) => [
        [4 + place * wide, 4],
        [4 + place * wide, 4 + SIDE],
      ]),
      ...cut(rows.parts, (place) => [
        [4, 4 + place * high],
        [4 + SIDE, 4 + place * high],
      ]),
      box(4, 4, SIDE, SIDE),
    ],
    `A square cut into ${columns.parts} equal columns and ${rows.parts} equal rows. A pale wash lies over ${columns.shaded} of the columns and over ${rows.shaded} of the rows; the pieces where they cross are filled in a strong color.`,
  );
}
