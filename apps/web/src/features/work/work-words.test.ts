import type { Work } from '@planets/contract';
import { expect, it } from 'vitest';
import { lateWords, lower, triesWords, whenWords } from './work-words.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = new Date('2026-03-16T12:00:00Z');

it('says a time once where the class’s clock shows the same', () => {
  expect(whenWords('2026-03-17T12:00:00Z', zone, now)).toMatch(/^Tomorrow at [^(]+$/);
});
it('says the class’s time too where it is another', () => {
  const elsewhere = zone === 'Pacific/Auckland' ? 'America/New_York' : 'Pacific/Auckland';
  expect(whenWords('2026-03-17T12:00:00Z', elsewhere, now)).toMatch(
    /^Tomorrow at .+ your time \(.+ in (Auckland|New York)\)$/,
  );
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
it('keeps the capital of a weekday inside a sentence', () => {
  expect(lower('Today at 15:00')).toBe('today at 15:00');
  expect(lower('Monday 3 March')).toBe('Monday 3 March');
});
