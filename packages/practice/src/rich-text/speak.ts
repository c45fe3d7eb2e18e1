import type { MathNode } from './typeset.ts';

const WORDS: Readonly<Record<string, string>> = {
  '+': 'plus',
  '−': 'minus',
  '-': 'minus',
  '×': 'times',
  '·': 'times',
  '⋅': 'times',
  '÷': 'divided by',
  '=': 'equals',
  '<': 'is less than',
  '>': 'is greater than',
  '≤': 'is at most',
  '≥': 'is at least',
  '≠': 'is not equal to',
  '≈': 'is about',
  '%': 'percent',
  '°': 'degrees',
  π: 'pi',
  '′': 'prime',
  '→': 'gives',
  '?': 'what',
  '□': 'blank',
  '∘': 'degrees',
  '±': 'plus or minus',
  ':': 'to',
  '∞': 'infinity',
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
  '\u2064': '',
};

const isShort = (words: string): boolean => !words.includes(' ');

/** The words of one node. Fractions and powers say where they end when they hold more than one word. */
function say(node: MathNode | string | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return WORDS[node] ?? node;
  const [first, second, third] = node.children.map(say);
  switch (node.tag) {
    case 'mfrac':
      return isShort(first!) && isShort(second!)
        ? `${first} over ${second}`
        : `the fraction ${first} over ${second} end of fraction`;
    case 'msup':
      if (second === '2') return `${first} squared`;
      if (second === '3') return `${first} cubed`;
      if (second === 'degrees') return `${first} degrees`;
      return `${first} to the power ${second}`;
    case 'msub':
      return `${first} sub ${second}`;
    case 'msubsup':
      return `${first} sub ${second} to the power ${third}`;
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
