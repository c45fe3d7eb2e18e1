import { describe, expect, it } from 'vitest';
import { dueWords, reviewButtonWords } from './due-words.ts';

const plain = (words: string) => words.replaceAll('\u00A0', ' ');

describe('what waits for a review, in words', () => {
  it.each([
    [{ due: 9, missed: 5 }, '9 questions: 5 not right yet, 4 about to fade.'],
    [{ due: 474, missed: 50 }, '10 questions to begin with, not right yet.'],
    [{ due: 454, missed: 1 }, '10 questions to begin with: 1 not right yet, 9 about to fade.'],
    [{ due: 11, missed: 0 }, '10 questions to begin with, known before and about to fade.'],
    [{ due: 1, missed: 0 }, '1 question, known before and about to fade.'],
    [{ due: 3, missed: 3 }, '3 questions, not right yet.'],
    [{ due: 1, missed: 1 }, '1 question, not right yet.'],
    [{ due: 4, missed: 0 }, '4 questions, known before and about to fade.'],
    [{ due: 2, missed: 9 }, '2 questions, not right yet.'],
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
