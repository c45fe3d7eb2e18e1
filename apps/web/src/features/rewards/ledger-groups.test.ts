import type { XpEntry } from '@planets/contract';
import { expect, test } from 'vitest';
import { groupBySession } from './ledger-groups.ts';

const entry = (sessionId: number, id: number): XpEntry => ({
  id,
  sessionId,
  topicName: `Topic ${sessionId}`,
  planet: 'num_forge',
  what: 'finish',
  amount: 4,
  at: '2026-03-02T12:00:00Z',
  localDate: '2026-03-02',
});

test.each([
  [[], []],
  [[3], [[3, 1]]],
  [
    [3, 3, 2, 1, 1, 1],
    [
      [3, 2],
      [2, 1],
      [1, 3],
    ],
  ],
  // A session comes twice only when another one stood between: then nothing is moved.
  [
    [3, 2, 3],
    [
      [3, 1],
      [2, 1],
      [3, 1],
    ],
  ],
])('lines of the sessions %j stand together, and none is lost or moved', (sessions, expected) => {
  const entries = sessions.map(entry);
  const groups = groupBySession(entries);
  expect(groups.map((group) => [group.sessionId, group.entries.length])).toEqual(expected);
  expect(groups.flatMap((group) => group.entries)).toEqual(entries);
});
