import {
  disc,
  drawing,
  label,
  line,
  polygon,
  type Drawing,
  type Fill,
  type Point,
} from './drawing.ts';

const FILLS: readonly Fill[] = ['a', 'b', 'c', 'd', 'soft'];
const [CENTRE, RADIUS] = [80, 70];

/** A spinner with equal sectors, clockwise from the top. Sectors with the same text have the same color. */
export function spinner(sectors: readonly string[]): Drawing {
  const texts = [...new Set(sectors)];
  const spot = (at: number, radius: number): Point => {
    const angle = (at / sectors.length) * 2 * Math.PI - Math.PI / 2;
    return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)];
  };
  const barb = sectors.length / 32;
  // Each arc in small steps: a sector is a polygon.
  const arc = (from: number): Point[] =>
    Array.from({ length: 13 }, (_, step) => spot(from + step / 12, RADIUS));
  return drawing(
    2 * CENTRE,
    2 * CENTRE,
    [
      ...sectors.map((text, at) =>
        polygon([[CENTRE, CENTRE], ...arc(at)], {
          fill: FILLS[texts.indexOf(text) % FILLS.length]!,
        }),
      ),
      ...sectors.map((text, at) => {
        const [x, y] = spot(at + 0.5, RADIUS * 0.68);
        return label(x, y, text);
      }),
      // The arrow, to the middle of a sector and not along an edge.
      line([[CENTRE, CENTRE], spot(0.5, 33)], 'thick'),
      line([spot(0.5 - barb, 25), spot(0.5, 33), spot(0.5 + barb, 25)], 'thick'),
      disc(CENTRE, CENTRE, 5, { fill: 'soft' }),
    ],
    `A spinner with ${sectors.length} equal sectors, labelled clockwise from the top: ${sectors.join(', ')}.`,
  );
}
