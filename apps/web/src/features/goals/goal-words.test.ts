import { describe, expect, test } from 'vitest';
import { progressWords, readAmount, weeksSentence } from './goal-words.ts';

const words = (text: string) => text.replaceAll('\u00A0', ' ');
const week = (done: number, amount = 20) => ({ from: '2026-03-02', amount, done });

describe('a goal in words', () => {
  test.each([
    [{ what: 'minutes', amount: 20, done: 13 }, '7 minutes to go this week.'],
    [{ what: 'sessions', amount: 4, done: 3 }, '1 session to go this week.'],
    [{ what: 'topics', amount: 3, done: 3 }, 'Reached this week.'],
    [{ what: 'topics', amount: 3, done: 5 }, 'Reached this week.'],
  ] as const)('%o: %s', (goal, sentence) => {
    expect(words(progressWords(goal))).toBe(sentence);
  });

  test.each([
    [[week(20)], 'Reached in the week before.'],
    [[week(8)], '8 minutes in the week before.'],
    [[week(20), week(25)], 'Reached in each of the 2 weeks before.'],
    [[week(20), week(5), week(30)], 'Reached in 2 of the 3 weeks before.'],
    [[week(0), week(12)], 'The 2 weeks before had up to 12 minutes.'],
  ])('of weeks before, it counts what was reached and never what was not', (weeks, sentence) => {
    expect(words(weeksSentence({ what: 'minutes', weeks }))).toBe(sentence);
  });

  test.each([
    ['30', 30],
    [' 5 ', 5],
    ['2000', 2000],
    ['2001', undefined],
    ['0', undefined],
    ['', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['2.5', undefined],
  ])('"%s" is read as %s', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });
});
