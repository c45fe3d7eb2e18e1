import { expect, test } from 'vitest';
import { inClassZone, noteOnWallTime, noteOnZone, zoneName } from './zone-words.ts';

const NOW = Date.UTC(2026, 2, 16);

test.each([
  ['an ordinary time in one zone', '2026-05-04T20:00', 'Europe/Berlin', ''],
  ['no time yet', '', 'Europe/Berlin', ''],
  [
    'a time that clocks skip',
    '2026-03-29T02:30',
    'Europe/Berlin',
    'Clocks are put forward that night and never show 02:30: 03:30 is meant.',
  ],
  [
    'a time that comes twice',
    '2026-10-25T02:30',
    'Europe/Berlin',
    'Clocks are put back that night and show 02:30 twice: the first one is meant.',
  ],
  ['a reader elsewhere', '2026-05-04T20:00', 'America/New_York', 'For you: Mon, May 4, 14:00.'],
])('%s', (_, wall, reader, note) =>
  expect(noteOnWallTime(wall, 'Europe/Berlin', reader, NOW)).toBe(note),
);

test('an instant says its zone where the reader’s clock shows another time', () => {
  const at = '2026-05-04T18:00:00.000Z';
  const words = (reader: string, now = NOW) => inClassZone(at, 'Europe/Berlin', reader, now);
  expect(words('Europe/Rome')).toBe('Mon, May 4, 20:00');
  expect(words('UTC')).toBe('Mon, May 4, 20:00 (Berlin time)');
  expect(words('Europe/Rome', NOW + 365 * 86_400_000)).toBe('Mon, May 4, 2026, 20:00');
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires time');
});

test('a list says its zone once', () => {
  expect(noteOnZone('Europe/Berlin', 'Europe/Rome', NOW)).toBe('');
  expect(noteOnZone('Europe/Berlin', 'Asia/Tokyo', NOW)).toBe(
    'Times are on the clock of the class: Berlin time.',
  );
});
