import { READABLE_WORDS } from './readable-words.ts';

const NUMBERS = { from: 10, count: 90 };

/**
 * A password that can be read out, typed by a child and not guessed: three words and a number, a billion of
 * them, before a sign-in that lets one miss eight times in five minutes.
 * @param newSeed unpredictable integers of 31 bits
 */
export function readablePassword(newSeed: () => number): string {
  const word = () => READABLE_WORDS[newSeed() % READABLE_WORDS.length]!;
  const number = () => NUMBERS.from + (newSeed() % NUMBERS.count);
  return `${word()}-${word()}-${word()}-${number()}`;
}
