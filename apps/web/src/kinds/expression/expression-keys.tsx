import type { QuestionOf } from '@planets/contract';
import type { SymbolKey } from '../../components/answer-forms/symbol-keys.tsx';
import { plainText } from '../../components/rich-text/plain-text.ts';

/** Where the ratio of a circle is likely wanted. */
const ROUND = /π|\bpi\b|circ|radius|radian|diameter|sphere|cylinder|cone/i;

/** Something raised to a power: an empty place with the power on it. */
const Power = ({ children }: { children: string }) => (
  <span>
    <span className="inline-block size-3 rounded-[2px] border border-dashed border-current" />
    <sup>{children}</sup>
  </span>
);

/** The letters of the question, then what is hard to find on a keyboard. */
export function expressionKeys({ letters, prompt }: QuestionOf<'expression'>): SymbolKey[] {
  const isRound = ROUND.test(plainText(prompt));
  return [
    ...letters.map((letter) => ({ symbol: letter, words: letter, seen: <i>{letter}</i> })),
    { symbol: '^2', words: 'to the power of 2', seen: <Power>2</Power> },
    { symbol: '^', words: 'to the power of n', seen: <Power>n</Power> },
    { symbol: 'sqrt()', words: 'square root', seen: '√', caretBack: 1 },
    { symbol: '/', words: 'fraction bar' },
    { symbol: '(', words: 'opening bracket' },
    { symbol: ')', words: 'closing bracket' },
    { symbol: '+', words: 'plus' },
    { symbol: '−', words: 'minus' },
    ...(isRound ? [{ symbol: 'π', words: 'pi' }] : []),
  ];
}
