import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const SENTENCES = /[.!?:;]+(?=\s|$)|\n+/u;

/** Names are what is asked about, and no measure of the sentence around them: each counts as one syllable. */
const NAMES = /(?<=\p{L}[^.!?]*\s)\p{Lu}[\p{L}'’-]*/gu;

const wordsOf = (text: string): string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];

/** Most words come up thousands of times, and counting their syllables is most of the work. */
const known = new Map<string, number>();

function syllablesOf(word: string): number {
  const count = known.get(word) ?? syllable(word);
  known.set(word, count);
  return count;
}

/**
 * The U.S. school grade that a text reads like: Flesch and Kincaid's formula of 1975, on the sentences and
 * words of the text. Undefined where there are too few words to tell.
 */
export function readingGrade(text: string): number | undefined {
  const sentences = text
    .split(SENTENCES)
    .map((sentence) => sentence.replaceAll(NAMES, 'one'))
    .filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf);
  if (words.length < 40) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
