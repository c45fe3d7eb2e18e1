import type { Work } from '@planets/contract';
import { expect, it } from 'vitest';
import { classTimeWords, lateWords, triesWords, whenWords } from './work-words.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = new Date('2026-03-16T12:00:00Z');

it('says what the class’s clock shows only where it is another time', () => {
  expect(classTimeWords('2026-03-17T12:00:00Z', zone)).toBeUndefined();
  const elsewhere = zone === 'Pacific/Auckland' ? 'America/New_York' : 'Pacific/Auckland';
  expect(classTimeWords('2026-03-17T12:00:00Z', elsewhere)).toMatch(
    / in (Auckland|New York), where your class is$/,
  );
});
it('keeps the capital of a weekday inside a sentence, and of nothing else', () => {
  expect(whenWords('2026-03-17T12:00:00Z', now)).toMatch(/^tomorrow at /);
  expect(whenWords('2026-03-19T12:00:00Z', now)).toMatch(/^Thursday/);
});

const work = (more: Partial<Work>, assignment: Partial<Work['assignment']> = {}) =>
  ({
    isLateNow: true,
    dueAt: '2026-03-15T12:00:00Z',
    latePenalty: null,
    ...more,
    assignment: { zone, tries: 1, answersShown: 'released', ...assignment },
  }) as Work;

it('tells lateness and its price before', () => {
  expect(lateWords(work({ isLateNow: false }), now)).toEqual([]);
  expect(lateWords(work({}), now)[0]).toMatch(/^This is late: it was due yesterday at /);
  const latePenalty = { per: 'day', percentEach: 10, floorPercent: 50, percentNow: 20 } as const;
  expect(lateWords(work({ latePenalty }), now)[1]).toBe(
    'Handed in now, up to 20% of the points are taken off (10% for each day).',
  );
});
it.each([
  [1, 'released', 'You hand it in once.'],
  [3, 'due', 'You may hand it in up to 3 times. The best answer to each question counts.'],
  [1, 'at_once', 'One try for each question, checked at once.'],
] as const)('%i tries, answers %s', (tries, answersShown, words) => {
  expect(triesWords(work({}, { tries, answersShown }))).toBe(words);
});
