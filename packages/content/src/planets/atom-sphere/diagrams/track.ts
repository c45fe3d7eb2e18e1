import {
  disc,
  drawing,
  label,
  line,
  path,
  type Drawing,
} from '../../../authoring/diagrams/drawing.ts';

/** A place on a roller coaster: its letter and its height in meters. */
export interface Stop {
  readonly letter: string;
  readonly height: number;
}

/** A smooth track from left to right through the given heights, with a car at the start. */
export function track(stops: readonly Stop[]): Drawing {
  const highest = Math.max(...stops.map(({ height }) => height));
  const x = (at: number) => 46 + (at * 240) / (stops.length - 1);
  const y = (height: number) => 150 - (height / highest) * 110;
  // Level at each stop, so that hills are hills and dips are dips.
  const d = stops
    .map(({ height }, at) => {
      const [px, py] = [Math.round(x(at)), Math.round(y(height))];
      if (at === 0) return `M${px} ${py}`;
      const middle = Math.round((x(at - 1) + x(at)) / 2);
      return `C${middle} ${Math.round(y(stops[at - 1]!.height))} ${middle} ${py} ${px} ${py}`;
    })
    .join(' ');
  return drawing(
    320,
    190,
    [
      line([
        [10, 152],
        [310, 152],
      ]),
      path(d, { stroke: 'thick' }),
      disc(x(0), y(stops[0]!.height) - 9, 7, { fill: 'c' }),
      ...stops.flatMap(({ letter, height }, at) => [
        line(
          [
            [x(at), y(height)],
            [x(at), 152],
          ],
          'dashed',
        ),
        disc(x(at), y(height), 3.5, { fill: 'b' }),
        label(x(at) + (at === 0 ? -16 : 0), y(height) - (at === 0 ? 8 : 14), letter),
        label(x(at), 168, `${height} m`),
      ]),
    ],
    `A roller coaster track, from left to right: ${stops.map(({ letter, height }) => `point ${letter} at a height of ${height} m`).join(', ')}. A car stands at point ${stops[0]!.letter}.`,
  );
}
