import {
  disc,
  drawing,
  label,
  line,
  type Drawing,
  type Shape,
} from '../../../authoring/diagrams/drawing.ts';

/** A family tree of species: a name, or two branches. */
export type Tree = string | readonly [Tree, Tree];

export const namesIn = (tree: Tree): string[] =>
  typeof tree === 'string' ? [tree] : tree.flatMap(namesIn);

const heightOf = (tree: Tree): number =>
  typeof tree === 'string' ? 0 : 1 + Math.max(heightOf(tree[0]), heightOf(tree[1]));

const GAP = 36;
const TIPS = 206;

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "The line splits: one branch leads to A, the other to B, C and D." from the root on. */
function splits(tree: Tree): string[] {
  if (typeof tree === 'string') return [];
  const [one, two] = tree;
  return [
    `The line to ${listed(namesIn(tree))} splits: one branch leads to ${listed(namesIn(one))}, the other to ${listed(namesIn(two))}.`,
    ...splits(one),
    ...splits(two),
  ];
}

/** A cladogram that is read from left, long ago, to right, today. */
export function cladogram(tree: Tree): Drawing {
  const step = (TIPS - 20) / (heightOf(tree) + 0.4);
  const shapes: Shape[] = [];
  let next = 24;
  /** Draws a part and gives where its line begins. */
  function draw(part: Tree): { x: number; y: number } {
    if (typeof part === 'string') {
      const y = next;
      next += GAP;
      shapes.push(label(TIPS + 10, y, part, 'start'));
      return { x: TIPS, y };
    }
    const x = TIPS - heightOf(part) * step;
    const ends = part.map(draw);
    for (const end of ends)
      shapes.push(
        line(
          [
            [x, end.y],
            [end.x, end.y],
          ],
          'thick',
        ),
      );
    const [top, bottom] = [ends[0]!.y, ends[1]!.y];
    shapes.push(
      line(
        [
          [x, top],
          [x, bottom],
        ],
        'thick',
      ),
      disc(x, (top + bottom) / 2, 4, { fill: 'c' }),
    );
    return { x, y: (top + bottom) / 2 };
  }
  const root = draw(tree);
  shapes.push(
    line(
      [
        [root.x - 14, root.y],
        [root.x, root.y],
      ],
      'thick',
    ),
  );
  return drawing(
    320,
    next,
    shapes,
    `A family tree of species, from long ago on the left to today on the right. ${splits(tree).join(' ')}`,
  );
}
