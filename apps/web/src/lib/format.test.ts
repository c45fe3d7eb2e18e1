import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDay,
  formatDayAndTime,
  formatDayAndTimeInside,
  formatDuration,
  formatPercent,
} from './format.ts';

describe('a duration', () => {
  it.each([
    [0, '0 s'],
    [45, '45 s'],
    [60, '1 min'],
    [250, '4 min 10 s'],
    [3599.6, '1 h'],
    [3600, '1 h'],
    [3900, '1 h 5 min'],
    [-3, '0 s'],
  ])('of %d seconds reads %s', (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words);
  });
});

describe('a percentage', () => {
  it('has one decimal where it needs it', () => {
    expect(formatPercent(85.5)).toBe('85.5%');
    expect(formatPercent(80)).toBe('80%');
  });
  it('keeps the decimal in a column', () => {
    expect(formatPercent(80, 'aligned')).toBe('80.0%');
  });
  it('is a dash where there is nothing to average', () => {
    expect(formatPercent(null)).toBe('–');
  });
});

describe('a day', () => {
  // Local time, as the reader has it.
  const now = new Date(2026, 2, 4, 0, 30);
  const at = (...parts: [number, number, number, number]) => new Date(...parts).toISOString();

  it.each([
    ['Today', at(2026, 2, 4, 23)],
    ['Yesterday', at(2026, 2, 3, 23)],
    ['Tomorrow', at(2026, 2, 5, 1)],
  ])('near by is called %s', (words, instant) => {
    expect(formatDay(instant, now)).toBe(words);
  });
  it('of this year has its weekday, another its year', () => {
    expect(formatDay(at(2026, 1, 10, 12), now)).toMatch(/Tuesday/);
    expect(formatDay(at(2025, 1, 10, 12), now)).toMatch(/2025/);
  });
  it('is small inside a sentence, but for the days of the week', () => {
    expect(formatDayAndTimeInside(at(2026, 2, 4, 15), now)).toMatch(/^today at /);
    expect(formatDayAndTimeInside(at(2026, 2, 3, 15), now)).toMatch(/^yesterday at /);
    expect(formatDayAndTimeInside(at(2026, 2, 5, 15), now)).toMatch(/^tomorrow at /);
    expect(formatDayAndTimeInside(at(2026, 1, 10, 12), now)).toMatch(/^Tuesday/);
  });

  it('says the time when asked', () => {
    expect(formatDayAndTime(at(2026, 2, 4, 15), now)).toMatch(/^Today at /);
  });
});

it('counts in words', () => {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  expect(plain(formatCount(1, 'session'))).toBe('1 session');
  expect(plain(formatCount(1200, 'session'))).toMatch(/^1.200 sessions$/);
});
