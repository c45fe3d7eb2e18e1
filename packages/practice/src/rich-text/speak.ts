import type { MathNode } from './typeset.ts';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['+', 'plus'],
  ['−', 'minus'],
  ['-', 'minus'],
  ['×', 'times'],
  ['·', 'times'],
  ['⋅', 'times'],
  ['÷', 'divided by'],
  ['=', 'equals'],
  ['<', 'is less than'],
  ['>', 'is greater than'],
  ['≤', 'is at most'],
  ['≥', 'is at least'],
  ['≠', 'is not equal to'],
  ['≈', 'is about'],
  ['%', 'percent'],
  ['°', 'degrees'],
  ['π', 'pi'],
  ['′', 'prime'],
  ['→', 'gives'],
  ['?', 'what'],
  ['□', 'blank'],
  ['∘', 'degrees'],
  ['±', 'plus or minus'],
  [':', 'to'],
  ['∞', 'infinity'],
  ['∑', 'the sum'],
  ['∫', 'the integral'],
  ['\u2061', ''],
  ['\u2062', ''],
  ['\u2063', ''],
  ['\u2064', ''],
]);

const isShort = (words: string): boolean => !words.includes(' ');

/** Signs whose limits stand below and above them. */
const OVER_A_RANGE = new Set(['the sum', 'the integral']);
const ARROW = 'gives';

/** A table of numbers, row by row: a matrix or a column vector. */
function sayTable(node: MathNode): string {
  const rows = node.children.map((row) =>
    typeof row === 'string' ? row : row.children.map(say).join(', '),
  );
  return `table with ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}: ${rows.join('; ')}; end of table`;
}

/** The words of one node. Fractions and powers say where they end when they hold more than one word. */
function say(node: MathNode | string | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return WORDS.get(node) ?? node;
  const [first, second, third] = node.children.map(say);
  switch (node.tag) {
    case 'mfrac':
      if (node.attributes?.['linethickness'] === '0px') return `${first} choose ${second}`;
      return isShort(first!) && isShort(second!)
        ? `${first} over ${second}`
        : `the fraction ${first} over ${second} end of fraction`;
    case 'msup':
      if (second === '2') return `${first} squared`;
      if (second === '3') return `${first} cubed`;
      if (second === 'degrees') return `${first} degrees`;
      if (second!.startsWith('prime')) return `${first} ${second}`;
      return `${first} to the power ${second}`;
    case 'msub':
    case 'munder':
      if (first === 'lim') return `the limit as ${second!.replace(ARROW, 'approaches')} of`;
      return `${first} sub ${second}`;
    case 'msubsup':
    case 'munderover':
      if (OVER_A_RANGE.has(first!)) return `${first} from ${second} to ${third} of`;
      return `${first} sub ${second} to the power ${third}`;
    case 'mover':
      return second === ARROW
        ? `the vector ${first}`
        : second === '‾'
          ? `${first} bar`
          : `${first} ${second}`;
    case 'menclose':
      return `${node.children.map(say).join(' ')} bar`;
    case 'mtable':
      return sayTable(node);
    case 'msqrt':
      return `the square root of ${node.children.map(say).join(' ')}`;
    case 'mroot':
      return `the root of order ${second} of ${first}`;
    case 'annotation':
    case 'mspace':
      return '';
    default:
      return node.children.map(say).filter(Boolean).join(' ');
  }
}

/** What a screen reader says for typeset maths, in English words. */
export const speak = (math: MathNode): string => say(math).replaceAll(/\s+/g, ' ').trim();
