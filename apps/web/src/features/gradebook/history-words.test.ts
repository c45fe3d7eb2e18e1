import { expect, test } from 'vitest';
import { filtersInWords } from './history-words.ts';

const names = { planetName: () => 'NumForge', topicName: () => 'Place value' };
// The order of day and month is the reader's English.
const plain = (text: string) => text.replaceAll(/[\u00A0\u2009]/g, ' ');

test.each<[Parameters<typeof filtersInWords>[0], RegExp]>([
  [{}, /^$/],
  [{ planet: 'num_forge', topic: 'place_value', mode: 'timed' }, /^NumForge, Place value, Timed$/],
  [{ completed: false, from: '2026-11-03' }, /^not completed, since [\w, ]*2026$/],
  [{ to: '2026-11-03' }, /^up to [\w, ]*2026$/],
  [{ from: '2026-11-03', to: '2026-11-03' }, /^(?:3 November|November 3),? 2026$/],
  [{ from: '2026-11-03', to: '2026-11-09' }, /^(?:3 – 9 November|November 3 – 9),? 2026$/],
  [{ from: '2026-11-09', to: '2026-11-03' }, /^[\w, ]*9[\w, ]* to [\w, ]*3[\w, ]*2026$/],
])('what narrows the history is said in words: %o', (filters, expected) =>
  expect(plain(filtersInWords(filters, names))).toMatch(expected),
);
