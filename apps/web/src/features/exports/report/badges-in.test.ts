import type { BadgesAnswer } from '@planets/contract';
import { expect, test } from 'vitest';
import { badgesIn } from './badges-in.ts';

const tier = (id: string, earnedAt: string | null) => ({
  id,
  name: id.toUpperCase(),
  target: 1,
  earnedAt,
  sessionId: null,
});
const badges: BadgesAnswer = {
  families: [
    {
      id: 'one',
      name: 'One',
      about: '',
      emblem: 0,
      have: 3,
      tiers: [
        tier('a', '2026-03-08T04:30:00.000Z'),
        tier('b', '2026-03-10T12:00:00.000Z'),
        tier('c', null),
      ],
    },
    {
      id: 'two',
      name: 'Two',
      about: '',
      emblem: 1,
      have: 1,
      tiers: [tier('d', '2026-03-09T12:00:00.000Z')],
    },
  ],
};

test('badges come in the order they were earned, those of other days are left out', () => {
  const range = { from: '2026-03-08', to: '2026-03-09' };
  expect(badgesIn(badges, range, 'UTC')).toEqual([
    { id: 'a', name: 'A', date: '2026-03-08' },
    { id: 'd', name: 'D', date: '2026-03-09' },
  ]);
});

test('the day of a badge is the one where the student was', () => {
  const range = { from: '2026-03-07', to: '2026-03-07' };
  expect(badgesIn(badges, range, 'America/New_York').map(({ id }) => id)).toEqual(['a']);
  expect(badgesIn(badges, range, 'Asia/Kathmandu')).toEqual([]);
});
