import Fraction from 'fraction.js';
import { refuse } from './unreadable.ts';

export type Token = { readonly spaced: boolean } & (
  | { readonly type: 'number'; readonly value: Fraction; readonly written: string }
  | { readonly type: 'letter' | 'name'; readonly text: string }
  | { readonly type: 'sign'; readonly text: string }
);

/** Whole words, the longest first, so that `arcsin` is not `a rc sin`. */
const NAMES =
  'arcsin arccos arctan asin acos atan sin cos tan sec csc cot sqrt cbrt root log ln abs exp'.split(
    ' ',
  );

const GREEK: Readonly<Record<string, string>> = {
  theta: 'θ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  lambda: 'λ',
  omega: 'ω',
  phi: 'φ',
};

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)/y;
const SPELLED = new RegExp(`(?:${[...NAMES, 'pi', ...Object.keys(GREEK)].join('|')})`, 'iy');
const SIGNS = '+-*/^()|√∛∜,%°_';

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Only these letters stand for numbers: ASCII and the Greek ones that maths uses. */
const isLetter = (char: string): boolean => /^[a-zα-ωΑ-ΩΔ]$/iu.test(char);

function numberToken(found: string, spaced: boolean): Token {
  const digits = found.replaceAll(',', '').replace(/\.$/, '').replace(/^\./, '0.');
  if (digits.length > 40) return refuse('That number is longer than anything asked for here.');
  return { type: 'number', value: new Fraction(digits), written: digits, spaced };
}

/**
 * Cuts an expression in plain signs into its smallest parts. `letters` are those of the question: a word
 * that they spell out is their product, even when it is also the name of a function (`asin(x)` where there
 * is a letter a).
 */
export function tokensOf(plain: string, letters: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const spells = (word: string) => Array.from(word).every((letter) => letters.has(letter));
  let at = 0;
  let spaced = false;
  while (at < plain.length) {
    const char = String.fromCodePoint(plain.codePointAt(at)!);
    const number = matchAt(NUMBER, plain, at);
    const word = number === undefined ? matchAt(SPELLED, plain, at) : undefined;
    if (char === ' ') {
      spaced = true;
      at += 1;
      continue;
    }
    if (number !== undefined) {
      tokens.push(numberToken(number, spaced));
      at += number.length;
    } else if (
      word !== undefined &&
      !spells(word) &&
      !(/^a/i.test(word) && letters.has(word[0]!))
    ) {
      const name = word.toLowerCase();
      const greek = GREEK[name];
      tokens.push(
        greek === undefined
          ? { type: 'name', text: name, spaced }
          : { type: 'letter', text: greek, spaced },
      );
      at += word.length;
    } else if (char === 'π') {
      tokens.push({ type: 'name', text: 'pi', spaced });
      at += 1;
    } else if (isLetter(char)) {
      tokens.push({ type: 'letter', text: char, spaced });
      at += char.length;
    } else if (SIGNS.includes(char)) {
      tokens.push({ type: 'sign', text: char, spaced });
      at += 1;
    } else return refuse(`The sign ${nameOf(char)} cannot be read here.`);
    spaced = false;
  }
  return tokens;
}

/** A sign as it can be shown in a message: what cannot be seen is called by its number. */
const nameOf = (char: string): string =>
  /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(char)
    ? `“${char}”`
    : `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
