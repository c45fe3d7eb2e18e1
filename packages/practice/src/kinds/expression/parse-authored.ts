import { parseTree } from '../../algebra/parse.ts';
import { plainAlgebra } from '../../algebra/plain-algebra.ts';
import type { Tree } from '../../algebra/tree.ts';
import { Unreadable } from '../../algebra/unreadable.ts';

const NO_LETTERS: ReadonlySet<string> = new Set();

/** A key or a slip as an author wrote it. Throws on what is no expression: the author's mistake. */
export function parseAuthored(text: string, letters: ReadonlySet<string> = NO_LETTERS): Tree {
  try {
    return parseTree(plainAlgebra(text), { letters, binding: 'loose' });
  } catch (error) {
    throw error instanceof Unreadable
      ? new TypeError(`not an expression: ${text} (${error.message})`)
      : error;
  }
}
