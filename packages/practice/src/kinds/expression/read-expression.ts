import { parseTree, type Binding } from '../../algebra/parse.ts';
import { plainAlgebra } from '../../algebra/plain-algebra.ts';
import { print } from '../../algebra/print.ts';
import { lettersOf, type Tree } from '../../algebra/tree.ts';
import { Unreadable } from '../../algebra/unreadable.ts';

export interface ReadExpression {
  readonly kind: 'expression';
  readonly tree: Tree;
  /** The other way to read it, where `1/2x` or `e^2x` could mean two things. */
  readonly otherwise?: Tree;
  /** How it was understood, only where that is more than other signs for what was typed. */
  readonly readAs?: string;
}

export interface UnreadableExpression {
  readonly kind: 'unreadable';
  readonly message: string;
}

const MAX_LENGTH = 300;

const unreadable = (message: string): UnreadableExpression => ({ kind: 'unreadable', message });

const squeezed = (text: string): string => text.replaceAll(' ', '');

/** Without what makes no difference: spaces, signs of multiplication, brackets around one thing. */
const essence = (text: string): string =>
  squeezed(text)
    .replaceAll('*', '')
    .replaceAll('√', 'sqrt')
    .replaceAll('∛', 'cbrt')
    .replaceAll('π', 'pi')
    .replaceAll(/(?<=\^|sqrt|cbrt)\((\w+|pi)\)/g, '$1');

/** `f^(-1)(x)` and `F^-1 (x)` are one name. */
const nameOf = (side: string): string =>
  squeezed(side)
    .toLowerCase()
    .replaceAll(/\^\((-?\d+)\)/g, '^$1');

/** `y = 2x` as `2x`, and `2x = y` too. Whatever else stands beside an equals sign stays and is refused. */
function withoutName(plain: string, name: string): string {
  const sides = plain.split('=');
  if (sides.length !== 2) return plain;
  const [left, right] = [sides[0]!.trim(), sides[1]!.trim()];
  const isName = (side: string) =>
    side === '' ||
    (name === ''
      ? /^(?:[a-z]|[a-z]'?\([a-z]\))$/i.test(side)
      : nameOf(side) === nameOf(plainAlgebra(name)));
  if (isName(left)) return right;
  return left !== '' && right !== '' && isName(right) ? left : plain;
}

/** A phone writes the first letter large. Where the question has only the small one, that one is meant. */
function inLettersOf(plain: string, letters: ReadonlySet<string>): string {
  return plain.replaceAll(/(?<![a-z])[a-z](?![a-z])/gi, (letter) => {
    const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
    return !letters.has(letter) && letters.has(other) ? other : letter;
  });
}

/** `3 x 4` is a product where the question has no letter x. */
const withTimes = (plain: string, letters: ReadonlySet<string>): string =>
  letters.has('x') ? plain : plain.replaceAll(/(?<=[\d)] ?)x(?= ?[\d(√s])/gi, '*');

function refusalOf(plain: string, name: string): string | undefined {
  if (name !== '' && /^[^=]+=[^=]+$/.test(plain)) return `Type only what ${name} is equal to.`;
  if (/[=<>≤≥≠]/.test(plain)) return 'Type one expression, without an equals sign or a comparison.';
  if (/±/.test(plain)) return 'Type one answer, with + or with -.';
  if (/∞|infinity|\bnan\b|undefined/i.test(plain)) return 'Type an expression that has a value.';
  if (/[$€£¥]/.test(plain)) return 'Type only the expression, without a sign of money.';
  if (/\p{L}{5,}/u.test(plain.replaceAll(/(?:sqrt|theta|alpha|gamma|lambda|omega|arc|pi)+/gi, '')))
    return 'Type the answer in numbers, letters and signs, without words.';
  return undefined;
}

/** What a student typed as an expression, or what to say where it is none. Never throws. */
export function readExpression(
  entered: string,
  { letters, name }: { readonly letters: readonly string[]; readonly name: string },
): ReadExpression | UnreadableExpression {
  if (entered.length > MAX_LENGTH) return unreadable('That is too long for an expression.');
  const known = new Set(letters);
  const bare = withoutName(plainAlgebra(entered), name).replace(/(?<=[^.])\.$/, '');
  if (bare.trim() === '')
    return unreadable('Type your answer first. This question asks for an expression.');
  const refusal = refusalOf(bare, name);
  if (refusal !== undefined) return unreadable(refusal);
  const plain = withTimes(inLettersOf(bare, known), known);
  const parse = (binding: Binding) => parseTree(plain, { letters: known, binding });
  try {
    const tree = parse('loose');
    const tight = parse('tight');
    const stray = [...lettersOf(tree)].find((letter) => !known.has(letter));
    if (stray !== undefined) return unreadable(strayMessage(stray, letters));
    const readAs = print(tree);
    return {
      kind: 'expression',
      tree,
      ...(print(tight) === readAs ? {} : { otherwise: tight }),
      ...(essence(readAs) === essence(bare) ? {} : { readAs }),
    };
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(error.message);
    throw error;
  }
}

const strayMessage = (stray: string, letters: readonly string[]): string =>
  letters.length === 0
    ? `There is no ${stray} in this question. Type a number, with roots or π where they are needed.`
    : `There is no ${stray} in this question. Use only ${letters.join(', ')}.`;
