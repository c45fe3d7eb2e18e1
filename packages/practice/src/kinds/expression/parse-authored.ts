import { parseTree } from '../../algebra/parse.ts';
import { plainAlgebra } from '../../algebra/plain-algebra.ts';
import { print } from '../../algebra/print.ts';
import type { Tree } from '../../algebra/tree.ts';
import { refuse, Unreadable } from '../../algebra/unreadable.ts';

const NO_LETTERS: ReadonlySet<string> = new Set();

/**
 * A key or a slip as an author wrote it. Throws on what is no expression, and on what could be read in
 * two ways (`1/2x`): the author's mistake.
 */
export function parseAuthored(text: string, letters: ReadonlySet<string> = NO_LETTERS): Tree {
  try {
    const plain = plainAlgebra(text);
    const tree = parseTree(plain, { letters, binding: 'loose' });
    const otherwise = parseTree(plain, { letters, binding: 'tight' });
    if (print(tree) !== print(otherwise))
      return refuse(`it can be read as ${print(tree)} or as ${print(otherwise)}`);
    return tree;
  } catch (error) {
    throw error instanceof Unreadable
      ? new TypeError(`not an expression: ${text} (${error.message})`)
      : error;
  }
}
