import { describe, expect, it } from 'vitest';
import { announcement, clockText, timeLeft } from './countdown.ts';

const ending = {
  endsAt: '2026-03-03T15:10:00.000Z',
  serverNow: '2026-03-03T15:00:00.000Z',
  // This machine believes it is another year.
  receivedAt: Date.parse('2024-01-01T00:00:00.000Z'),
};

describe('time left', () => {
  it('goes by the server’s clock although this machine’s is wrong', () => {
    expect(timeLeft(ending, ending.receivedAt + 60_000)).toBe(540_000);
  });

  it('is never below zero', () => {
    expect(timeLeft(ending, ending.receivedAt + 900_000)).toBe(0);
  });
});

describe('clock text', () => {
  it.each([
    [600_000, '10:00'],
    [599_001, '10:00'],
    [61_000, '1:01'],
    [9_000, '0:09'],
    [1, '0:01'],
    [0, '0:00'],
  ])('writes %i ms as %s', (milliseconds, text) => {
    expect(clockText(milliseconds)).toBe(text);
  });
});

describe('announcement', () => {
  it('speaks once when a mark is passed', () => {
    expect(announcement(300_500, 299_900)).toBe('5 minutes left');
    expect(announcement(299_900, 299_000)).toBeUndefined();
    expect(announcement(60_200, 59_800)).toBe('1 minute left');
    expect(announcement(10_000.1, 10_000)).toBe('10 seconds left');
  });

  it('says only the nearest when the page slept past several', () => {
    expect(announcement(400_000, 8_000)).toBe('10 seconds left');
  });
});
