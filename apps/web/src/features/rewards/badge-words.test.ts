import { describe, expect, test } from 'vitest';
import { countBadges, nextBadgeWords } from './badge-words.ts';
import { gained, roundedFrom } from './xp-words.ts';

const tier = (name: string, target: number, isEarned: boolean) => ({
  id: name,
  name,
  target,
  earnedAt: isEarned ? '2026-03-02T12:00:00Z' : null,
  sessionId: isEarned ? 1 : null,
});
const family = (have: number, earned: number) => ({
  id: 'right',
  name: 'Starlight',
  about: '',
  emblem: 0,
  have,
  tiers: [20, 1200].map((target, index) => tier(`Tier ${index + 1}`, target, index < earned)),
});

describe('badges in words', () => {
  test('the next one is told in numbers, and none when all are earned', () => {
    expect(nextBadgeWords(family(7, 0))).toBe('7 of 20 for Tier 1');
    expect(nextBadgeWords(family(1043, 1))).toBe('1,043 of 1,200 for Tier 2');
    expect(nextBadgeWords(family(1300, 2))).toBe('All of them are earned.');
  });

  test('what is counted never goes past the next one', () => {
    expect(nextBadgeWords(family(25, 0))).toBe('20 of 20 for Tier 1');
  });

  test('earned ones are counted over all families', () => {
    expect(countBadges([family(7, 0), family(30, 1)])).toEqual({ earned: 1, all: 4 });
  });
});

describe('XP in words', () => {
  const working = (...amounts: number[]) =>
    amounts.map((amount, position) => ({ position, difficulty: 1, amount, why: null }));

  test('parts keep their halves, and a rounded sum says from what', () => {
    expect(gained(1.5)).toBe('+1.5');
    expect(gained(1200)).toBe('+1,200');
    expect(gained(0)).toBe('0');
    expect(roundedFrom(8, working(4, 4))).toBeUndefined();
    expect(roundedFrom(6, working(4, 1.5))).toBe('5.5');
  });
});
