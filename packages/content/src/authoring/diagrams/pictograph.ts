import { drawing, label, line, moved, type Drawing, type Shape } from './drawing.ts';
import type { Thing } from './things.ts';

export interface Row {
  readonly name: string;
  /** In whole or half symbols. */
  readonly symbols: number;
}

const ROW = 30;
const STEP = 24;

/** Rows of symbols with a key: "each star stands for 5 votes". A half symbol is drawn small. */
export function pictograph(
  title: string,
  rows: readonly Row[],
  symbol: Thing,
  key: string,
): Drawing {
  const left = Math.max(...rows.map(({ name }) => name.length)) * 8 + 14;
  const most = Math.max(...rows.map(({ symbols }) => Math.ceil(symbols)));
  const step = Math.min(STEP, (316 - left) / most);
  const shapes = rows.flatMap(({ name, symbols }, row): Shape[] => {
    const y = 36 + row * ROW;
    const whole = Math.floor(symbols);
    return [
      label(left - 8, y, name, 'end'),
      ...Array.from({ length: whole }, (_, at) =>
        moved(symbol.shapes, left + (at + 0.5) * step, y, Math.min(0.95, step / 22)),
      ).flat(),
      ...(symbols > whole ? [...moved(symbol.shapes, left + (whole + 0.3) * step, y, 0.5)] : []),
    ];
  });
  const bottom = 36 + rows.length * ROW;
  const half = rows.some(({ symbols }) => symbols % 1 !== 0);
  const said = rows
    .map(({ name, symbols }) => {
      const whole = Math.floor(symbols);
      const parts = [
        ...(whole > 0 || symbols === 0
          ? [`${whole} ${whole === 1 ? symbol.one : symbol.many}`]
          : []),
        ...(symbols > whole ? [`one small ${symbol.one}`] : []),
      ];
      return `${name}: ${parts.join(' and ')}`;
    })
    .join('; ');
  return drawing(
    Math.max(left + most * step + 4, 300),
    bottom + (half ? 44 : 22),
    [
      label(4, 10, title, 'start'),
      line([
        [left - 2, 22],
        [left - 2, bottom - 8],
      ]),
      ...shapes,
      label(4, bottom + 7, `Key: ${key}`, 'start'),
      ...(half ? [label(4, bottom + 27, `A small ${symbol.one} is half of that.`, 'start')] : []),
    ],
    `A picture graph: ${title}. Key: ${key}${half ? ` A small ${symbol.one} is half of that.` : ''} ${said}.`,
  );
}

/** Tally marks: four strokes and one across for five. */
export function tallies(
  rows: readonly { readonly name: string; readonly count: number }[],
): Drawing {
  const left = Math.max(...rows.map(({ name }) => name.length)) * 8 + 14;
  const shapes = rows.flatMap(({ name, count }, row): Shape[] => {
    const y = row * 34 + 6;
    return [
      label(left - 10, y + 11, name, 'end'),
      ...Array.from({ length: count }, (_, at): Shape => {
        const x = left + Math.floor(at / 5) * 44 + 4;
        return at % 5 === 4
          ? line(
              [
                [x - 3, y + 19],
                [x + 27, y + 3],
              ],
              'thick',
            )
          : line(
              [
                [x + (at % 5) * 8, y],
                [x + (at % 5) * 8, y + 22],
              ],
              'thick',
            );
      }),
    ];
  });
  const bundles = (count: number): string => {
    const parts = [
      ...Array.from({ length: Math.floor(count / 5) }, () => 'four strokes with one across'),
      ...(count % 5 > 0
        ? [['', 'one stroke', 'two strokes', 'three strokes', 'four strokes'][count % 5]!]
        : []),
    ];
    return parts.length === 0 ? 'no strokes' : parts.join(', ');
  };
  return drawing(
    left + Math.ceil(Math.max(...rows.map(({ count }) => count)) / 5) * 44 + 4,
    rows.length * 34 + 2,
    shapes,
    `Tally marks. ${rows.map(({ name, count }) => `${name}: ${bundles(count)}`).join('. ')}.`,
  );
}
