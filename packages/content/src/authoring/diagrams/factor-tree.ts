import { capital } from '../wording.ts';
import { disc, drawing, label, line, type Drawing, type Shape } from './drawing.ts';

/** A number and what it is split into; a leaf has no branches. */
export interface FactorTree {
  readonly text: string;
  readonly branches?: readonly [FactorTree, FactorTree];
}

const WIDE = 46;
const DEEP = 52;

const leaves = (tree: FactorTree): number =>
  tree.branches === undefined ? 1 : leaves(tree.branches[0]) + leaves(tree.branches[1]);
const depth = (tree: FactorTree): number =>
  tree.branches === undefined ? 1 : 1 + Math.max(...tree.branches.map(depth));

function drawTree(tree: FactorTree, left: number, top: number): { shapes: Shape[]; x: number } {
  const x = left + (leaves(tree) * WIDE) / 2;
  if (tree.branches === undefined)
    return {
      x,
      shapes: [disc(x, top, 18, { fill: 'soft' }), label(x, top, tree.text)],
    };
  const [first, second] = tree.branches;
  const one = drawTree(first, left, top + DEEP);
  const two = drawTree(second, left + leaves(first) * WIDE, top + DEEP);
  const branch = (to: number) =>
    line([
      [x, top],
      [to, top + DEEP],
    ]);
  return {
    x,
    shapes: [
      branch(one.x),
      branch(two.x),
      disc(x, top, 18, { fill: 'none', stroke: 'none' }),
      ...one.shapes,
      ...two.shapes,
      disc(x, top, 18, { fill: 'soft' }),
      label(x, top, tree.text),
    ],
  };
}

const said = ({ text }: FactorTree): string => (text === '?' ? 'a question mark' : text);

const told = (tree: FactorTree): string[] =>
  tree.branches === undefined
    ? []
    : [
        `${capital(said(tree))} splits into ${said(tree.branches[0])} and ${said(tree.branches[1])}.`,
        ...tree.branches.flatMap(told),
      ];

/** A tree that splits a number into factors, step by step. What is not known is a question mark. */
export const factorTree = (tree: FactorTree): Drawing =>
  drawing(
    Math.max(leaves(tree) * WIDE, 60) + 8,
    depth(tree) * DEEP - DEEP + 48,
    drawTree(tree, 4, 24).shapes,
    `A factor tree, from the top. ${told(tree).join(' ')}`,
  );
