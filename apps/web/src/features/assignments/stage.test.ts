import type { TaughtAssignment } from '@planets/contract';
import { expect, test } from 'vitest';
import { stageOf } from './stage.ts';

const dates = {
  opensAt: '2026-03-02T08:00:00Z',
  dueAt: '2026-03-04T08:00:00Z',
  closesAt: '2026-03-06T08:00:00Z',
} as TaughtAssignment['settings'];

test.each([
  ['draft', '2026-03-03T08:00:00Z', 'draft'],
  ['scheduled', '2026-03-03T08:00:00Z', 'scheduled'],
  ['withdrawn', '2026-03-03T08:00:00Z', 'withdrawn'],
  ['published', '2026-03-02T07:59:59Z', 'coming'],
  ['published', '2026-03-02T08:00:00Z', 'open'],
  ['published', '2026-03-05T08:00:00Z', 'open'],
  ['published', '2026-03-06T07:59:59Z', 'open'],
  ['published', '2026-03-06T08:00:00Z', 'over'],
] as const)('%s at %s: %s', (status, now, stage) =>
  expect(stageOf({ status, settings: dates }, new Date(now))).toBe(stage),
);
