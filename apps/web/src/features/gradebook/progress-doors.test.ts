import type { ProgressSummary } from '@planets/contract';
import { expect, test } from 'vitest';
import { progressDoors } from './progress-doors.ts';

const summary: ProgressSummary = {
  today: '2026-11-22',
  streak: { current: 8, longest: 30, freezes: 0, today: 'waiting' },
  xp: { total: 950, level: 4, levelName: 'Pilot', xpInLevel: 90, xpForNext: 120, today: 0 },
  badges: { earned: 9, of: 64 },
  mastery: { mastered: 7, strong: 12, started: 72, topics: 215 },
  due: 14,
  missed: 0,
  last: null,
};
const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');
const door = (id: string, changed: Partial<ProgressSummary> = {}) => {
  const found = progressDoors({ ...summary, ...changed }).find((one) => one.id === id);
  return [found?.value, found?.label, found?.note].map(plain).join(' | ');
};

test.each<[string, string, Partial<ProgressSummary>, string]>([
  ['a streak whose day is open', 'streak', {}, '8 days | Streak | Today is still open'],
  [
    'a streak on a day of rest, with freezes',
    'streak',
    { streak: { current: 1, longest: 1, freezes: 2, today: 'rest' } },
    '1 day | Streak | Today is for rest, 2 freezes kept',
  ],
  [
    'a streak that counts today',
    'streak',
    { streak: { current: 3, longest: 3, freezes: 1, today: 'counted' } },
    '3 days | Streak | Today counts, 1 freeze kept',
  ],
  ['a level', 'level', {}, 'Level 4 | Pilot | 30 XP to the next'],
  ['badges', 'badges', {}, '9 | Badges | of 64 earned'],
  ['mastery', 'mastery', {}, '7 | Topics mastered | 12 more strong, 72 of 215 begun'],
  ['what is due', 'due', { due: 4 }, '4 | In the next review | Before they fade'],
  [
    'what is due and was missed',
    'due',
    { due: 4, missed: 3 },
    '4 | In the next review | 3 missed last time',
  ],
  [
    'more than a review asks, without a pile of hundreds',
    'due',
    { due: 454, missed: 12 },
    '10 | In the next review | 10 missed last time',
  ],
  ['nothing due', 'due', { due: 0, missed: 3 }, '0 | In the next review | All is fresh'],
])('%s is said in words', (_, id, changed, expected) => expect(door(id, changed)).toBe(expected));

test('the bar of a level is how far the next one is', () =>
  expect(progressDoors(summary).map(({ share }) => share)).toEqual([
    undefined,
    0.75,
    undefined,
    undefined,
    undefined,
  ]));
