import type { MathNode } from '@planets/contract';

/** Where a line may break: before a sign that joins two sides. */
const JOINS = new Set([
  '=',
  '≠',
  '≈',
  '<',
  '>',
  '≤',
  '≥',
  '→',
  '⟶',
  '⇌',
  '+',
  '-',
  '−',
  '×',
  '⋅',
  '÷',
]);

/** The letters that stand in the element itself. */
export const lettersOf = ({ children }: MathNode): string =>
  children.filter((child) => typeof child === 'string').join('');

/** A minus that belongs to its number joins nothing. */
const isJoin = (node: MathNode | string): node is MathNode =>
  typeof node !== 'string' &&
  node.tag === 'mo' &&
  node.attributes?.['form'] !== 'prefix' &&
  JOINS.has(lettersOf(node));

const hasAttribute = (node: MathNode | string | undefined, name: string, value: string): boolean =>
  typeof node === 'object' && node.attributes?.[name] === value;

/** A sign that begins a piece still stands between two sides, and keeps its space. */
const infix = (sign: MathNode): MathNode => ({
  ...sign,
  attributes: { ...sign.attributes, form: 'infix' },
});

/**
 * The parts of a formula between which a line may break, since a browser never breaks one itself and an
 * equation is wider than a phone. A formula without such a sign is one part.
 */
export function mathPieces(formula: MathNode): MathNode[] {
  const [only] = formula.children;
  const isWrapped =
    formula.children.length === 1 && typeof only === 'object' && only.tag === 'mrow';
  const row = isWrapped ? only.children : formula.children;
  const pieces: (MathNode | string)[][] = [[]];
  /** How many brackets are open: the two numbers of a point stay together, a list may go on in the next line. */
  let depth = 0;
  for (const [index, node] of row.entries()) {
    const goesOn = depth === 0 && hasAttribute(row[index - 1], 'separator', 'true');
    if (index > 0 && isJoin(node)) pieces.push([infix(node)]);
    else if (goesOn) pieces.push([node]);
    else pieces.at(-1)?.push(node);
    if (hasAttribute(node, 'fence', 'true')) depth += hasAttribute(node, 'form', 'prefix') ? 1 : -1;
  }
  return pieces.map((children) => ({ ...formula, children: [{ tag: 'mrow', children }] }));
}
