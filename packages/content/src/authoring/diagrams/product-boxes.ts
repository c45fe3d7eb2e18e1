import { box, drawing, label, type Drawing, type Shape } from './drawing.ts';

/** A rectangle cut by the parts of two factors, with the parts written along its edges: the box method. */
export function productBoxes(across: readonly number[], down: readonly number[]): Drawing {
  const [left, top] = [52, 26];
  // Not to scale: hundreds beside ones would leave no room to write.
  const wide = (value: number) => (value >= 100 ? 110 : value >= 10 ? 80 : 46);
  const high = (value: number) => (value >= 10 ? 56 : 38);
  const shapes: Shape[] = [];
  let y = top;
  for (const [row, part] of down.entries()) {
    let x = left;
    for (const each of across) {
      shapes.push(box(x, y, wide(each), high(part), { fill: 'soft' }));
      if (row === 0) shapes.push(label(x + wide(each) / 2, top - 12, String(each)));
      x += wide(each);
    }
    shapes.push(label(left - 10, y + high(part) / 2, String(part), 'end'));
    y += high(part);
  }
  const width = left + across.reduce((sum, each) => sum + wide(each), 0) + 6;
  return drawing(
    width,
    y + 6,
    shapes,
    `A rectangle cut into ${across.length * down.length} boxes. Along the top: ${across.join(' and ')}. Along the side: ${down.join(' and ')}. The boxes are empty.`,
  );
}
