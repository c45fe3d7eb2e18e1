import { box, drawing, label, line, type Drawing, type Fill, type Shape } from './drawing.ts';

interface Segment {
  readonly size: number;
  /** Written into it; what is not known is a question mark. */
  readonly text: string;
  readonly fill?: Fill;
}

export interface Bar {
  readonly name?: string;
  readonly segments: readonly Segment[];
  /** Under a bracket that spans the whole bar. */
  readonly total?: string;
}

const HEIGHT = 30;
const said = (text: string) => (text === '?' ? 'a question mark' : text);

/** A tape diagram: bars whose parts stand for numbers, drawn to one scale. */
export function barModel(bars: readonly Bar[]): Drawing {
  const left = bars.some(({ name }) => name !== undefined)
    ? Math.max(...bars.map(({ name = '' }) => name.length)) * 8 + 12
    : 4;
  const longest = Math.max(
    ...bars.map(({ segments }) => segments.reduce((sum, { size }) => sum + size, 0)),
  );
  const scale = (316 - left) / longest;
  let top = 4;
  const shapes: Shape[] = [];
  for (const { name, segments, total } of bars) {
    if (name !== undefined) shapes.push(label(left - 8, top + HEIGHT / 2, name, 'end'));
    let x = left;
    for (const { size, text, fill = 'soft' } of segments) {
      shapes.push(box(x, top, size * scale, HEIGHT, { fill }));
      shapes.push(label(x + (size * scale) / 2, top + HEIGHT / 2, text));
      x += size * scale;
    }
    top += HEIGHT + 6;
    if (total !== undefined) {
      shapes.push(
        line([
          [left, top],
          [left, top + 6],
          [x, top + 6],
          [x, top],
        ]),
        label((left + x) / 2, top + 17, total),
      );
      top += 30;
    }
    top += 4;
  }
  const alt = bars
    .map(({ name, segments, total }) => {
      const parts = segments.map(({ text }) => said(text)).join(', ');
      return `${name === undefined ? 'A bar' : `The bar of ${name}`} with ${segments.length === 1 ? 'one part' : `${segments.length} parts`}: ${parts}${total === undefined ? '' : `; all of it is ${said(total)}`}.`;
    })
    .join(' ');
  return drawing(320, top, shapes, alt);
}
