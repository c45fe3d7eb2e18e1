import { describe, expect, it } from 'vitest';
import { dueWords, reviewButtonWords } from './due-words.ts';

const plain = (words: string) => words.replaceAll('\u00A0', ' ');

describe('what waits for a review, in words', () => {
  it.each([
    [{ due: 9, missed: 5 }, '9 questions: 5 not right yet, 4 about to fade.'],
    [
      { due: 474, missed: 50 },
      'The 10 most urgent of 474 questions: 50 not right yet, 424 about to fade.',
    ],
    [{ due: 3, missed: 3 }, '3 questions that were not right yet.'],
    [{ due: 1, missed: 1 }, '1 question that was not right yet.'],
    [{ due: 4, missed: 0 }, '4 questions you knew, about to fade.'],
    [{ due: 2, missed: 9 }, '2 questions that were not right yet.'],
  ])('%o', (counts, words) => {
    expect(plain(dueWords(counts))).toBe(words);
  });

  it.each([
    [1, 'Review 1 question'],
    [10, 'Review 10 questions'],
    [240, 'Review 10 questions'],
  ])('one press asks ten at most: of %i', (due, words) => {
    expect(plain(reviewButtonWords({ due }))).toBe(words);
  });
});
