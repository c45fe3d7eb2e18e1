import type { ProgressPlots } from '@planets/contract';
import { describe, expect, test } from 'vitest';
import {
  calendarSentence,
  difficultySentence,
  periodName,
  placeSentence,
  scoreSentence,
  timeSentence,
} from './plot-words.ts';

// Spaces that do not break are a matter of type setting; the order of day and month is the reader's.
const plain = (text: string) => text.replaceAll(/[\u00A0\u2009]/g, ' ');

const sums = (sessions: number, averageScorePercent: number | null, activeSeconds = 600) => ({
  sessions,
  questionsAnswered: sessions * 10,
  questionsCorrect: sessions * 8,
  averageScorePercent,
  activeSeconds,
});
const week = (from: string, score: number, sessions = 2, seconds = 600) => ({
  from,
  to: from,
  ...sums(sessions, score, seconds),
  lowestScorePercent: score,
  highestScorePercent: score,
});
const day = (date: string) => ({ date, sessions: 1, questionsAnswered: 10, activeSeconds: 300 });

const plots = (given: Partial<ProgressPlots>): ProgressPlots => ({
  from: '2026-11-01',
  to: '2026-11-30',
  bucket: 'week',
  total: { ...sums(0, null, 0), wallSeconds: 0 },
  periods: [],
  planets: [],
  topics: [],
  modes: [],
  days: [],
  difficulty: [],
  best: {
    scorePercent: null,
    scoreSession: null,
    longestSeconds: null,
    longestSession: null,
    mostQuestionsInADay: null,
    mostQuestionsDay: null,
  },
  usual: { scorePercent: null, activeSeconds: null },
  ...given,
});
const total = (sessions: number, score: number | null, seconds = 0) => ({
  ...sums(sessions, score, seconds),
  wallSeconds: seconds,
});

describe('score over time', () => {
  test.each<[string, Partial<ProgressPlots>, string]>([
    ['of nothing', {}, 'Nothing was practised.'],
    [
      'of one session',
      { total: total(1, 70), periods: [week('2026-11-02', 70, 1)] },
      'One session: 70%.',
    ],
    [
      'of one week',
      { total: total(3, 70), periods: [week('2026-11-02', 70, 3)] },
      '3 sessions in one week: 70% on average.',
    ],
    [
      'that never moved',
      { total: total(4, 70), periods: [week('2026-11-02', 70), week('2026-11-09', 70)] },
      '4 sessions, 70% on average, the same in every week.',
    ],
    [
      'that rose: the newest is the highest and is not said twice',
      { total: total(4, 75), periods: [week('2026-11-02', 70), week('2026-11-09', 80)] },
      '4 sessions, 75% on average: the lowest week 70%, the highest 80%.',
    ],
    [
      'that rose and fell',
      {
        bucket: 'month',
        total: total(6, 80),
        periods: [week('2026-09-01', 70), week('2026-10-01', 90.5), week('2026-11-01', 80)],
      },
      '6 sessions, 80% on average: the lowest month 70%, the highest 90.5%, the newest 80%.',
    ],
  ])('%s', (_, given, expected) => expect(plain(scoreSentence(plots(given)))).toBe(expected));
});

describe('active time', () => {
  test.each<[string, Partial<ProgressPlots>, RegExp]>([
    ['of nothing', {}, /^Nothing was practised\.$/],
    [
      'of one week',
      {
        total: total(1, 70, 300),
        periods: [week('2026-11-02', 70, 1, 300)],
        days: [day('2026-11-02')],
      },
      /^5 min of active time on 1 day\.$/,
    ],
    [
      'of two months',
      {
        bucket: 'month',
        total: total(3, 70, 5400),
        periods: [week('2026-10-01', 70, 1, 1800), week('2026-11-01', 70, 2, 3600)],
        days: [day('2026-10-02'), day('2026-11-02')],
      },
      /^1 h 30 min of active time on 2 days; most of it, 1 h, in November 2026\.$/,
    ],
    [
      'of two days',
      {
        bucket: 'day',
        total: total(2, 70, 900),
        periods: [week('2026-11-02', 70, 1, 600), week('2026-11-03', 70, 1, 300)],
        days: [day('2026-11-02'), day('2026-11-03')],
      },
      /^15 min of active time on 2 days; most of it, 10 min, on .*2.*2026\.$/,
    ],
  ])('%s', (_, given, expected) => expect(plain(timeSentence(plots(given)))).toMatch(expected));
});

describe('the calendar', () => {
  test.each<[string, string[], string]>([
    ['without a day', [], 'Nothing was practised.'],
    ['with one day', ['2026-11-03'], 'Practised on 1 of 30 days.'],
    ['with weekdays that are even', ['2026-11-03', '2026-11-04'], 'Practised on 2 of 30 days.'],
    [
      'with a favourite weekday',
      ['2026-11-03', '2026-11-04', '2026-11-10'],
      'Practised on 3 of 30 days, most often on a Tuesday (2 times).',
    ],
  ])('%s', (_, dates, expected) =>
    expect(plain(calendarSentence(plots({ days: dates.map(day) })))).toBe(expected),
  );
});

describe('difficulty', () => {
  test.each<[string, ProgressPlots['difficulty'], string]>([
    ['of nothing', [], 'No question was answered.'],
    [
      'of one kind',
      [{ difficulty: 3, tried: 8, rightAtOnce: 6 }],
      'Medium questions were right at once 75% of the time.',
    ],
    [
      'from easy to hard',
      [
        { difficulty: 1, tried: 10, rightAtOnce: 9 },
        { difficulty: 3, tried: 8, rightAtOnce: 8 },
        { difficulty: 5, tried: 3, rightAtOnce: 1 },
      ],
      'Easy questions were right at once 90% of the time, hard ones 33.3%.',
    ],
  ])('%s', (_, difficulty, expected) =>
    expect(plain(difficultySentence(plots({ difficulty })))).toBe(expected),
  );
});

describe('where time goes', () => {
  const part = (name: string, activeSeconds: number) => ({ name, activeSeconds });
  test.each([
    ['nowhere', [], 0, 'Nothing was practised.'],
    ['to one planet', [part('NumForge', 60)], 60, 'All of the time went to NumForge.'],
    [
      'to several',
      [part('NumForge', 60), part('Wordhaven', 180)],
      240,
      'Most time went to Wordhaven: 3 min, 75% of it.',
    ],
  ] as const)('%s', (_, parts, activeSeconds, expected) =>
    expect(plain(placeSentence(parts, { activeSeconds }))).toBe(expected),
  );
});

test('a period is called by its month, its week or its day', () => {
  expect(periodName({ from: '2026-03-01', to: '2026-03-31' }, 'month')).toBe('March 2026');
  expect(plain(periodName({ from: '2026-03-02', to: '2026-03-08' }, 'week'))).toMatch(/2.*8.*2026/);
  expect(periodName({ from: '2026-03-08', to: '2026-03-08' }, 'day')).toMatch(/8.*2026/);
});
