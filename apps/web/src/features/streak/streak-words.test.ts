import { DAYS_FOR_A_FREEZE as OF_THE_RULES } from '@planets/practice';
import { describe, expect, test } from 'vitest';
import { DAYS_FOR_A_FREEZE, nextFreezeWords, runWords, streakSentence } from './streak-words.ts';

const words = (text: string) => text.replaceAll('\u00A0', ' ');
const base = { longest: 14, questionsForADay: 3, firstMonth: '2026-01' };

describe('a streak in words', () => {
  test.each([
    [{ current: 5, todayIs: 'counted' }, 'Today counts already.'],
    [{ current: 5, todayIs: 'rest' }, 'Today is a rest. Nothing can be lost.'],
    [{ current: 5, todayIs: 'waiting' }, '3 questions and today counts.'],
    [
      { current: 0, todayIs: 'waiting' },
      'A new streak starts with your next practice day. Your longest is 14.',
    ],
    [
      { current: 0, todayIs: 'waiting', longest: 0 },
      'Your first streak starts with a day on which you answer 3 questions.',
    ],
  ] as const)('%o: %s', (streak, sentence) => {
    expect(words(streakSentence({ ...base, ...streak }))).toBe(sentence);
  });

  test('a broken one is told without a reproach', () => {
    for (const todayIs of ['counted', 'rest', 'waiting'] as const)
      expect(streakSentence({ ...base, current: 0, todayIs })).not.toMatch(/lost|broke|fail|miss/i);
  });

  test.each([
    [{ current: 8, longest: 30 }, '8 days'],
    [{ current: 0, longest: 30 }, 'Ready for a new run'],
    [{ current: 0, longest: 0 }, 'Ready to begin'],
  ])('%o is headed: %s', (run, heading) => {
    expect(words(runWords(run))).toBe(heading);
  });

  test('the next freeze is told in practice days, and at the most there is none', () => {
    const one = { freezes: 1, maxFreezes: 2 };
    expect(words(nextFreezeWords({ ...one, nextFreezeIn: 1 }))).toBe(
      'The next one comes after 1 more practice day.',
    );
    expect(words(nextFreezeWords({ ...one, freezes: 0, nextFreezeIn: 5 }))).toBe(
      'One comes after 5 more practice days.',
    );
    expect(nextFreezeWords({ freezes: 2, maxFreezes: 2, nextFreezeIn: null })).toBe(
      '2 is the most that can be held.',
    );
  });

  test('what is said of freezes is what the rules say', () => {
    expect(DAYS_FOR_A_FREEZE).toBe(OF_THE_RULES);
  });
});
