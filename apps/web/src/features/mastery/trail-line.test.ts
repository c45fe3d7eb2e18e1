import type { MasteryStep } from '@planets/contract';
import { expect, it } from 'vitest';
import { trailLine } from './trail-line.ts';

const step = (before: number, faded: number, after: number): MasteryStep => ({
  sessionId: 1,
  position: 0,
  at: '2026-03-03T12:00:00.000Z',
  difficulty: 3,
  gradeLevel: 5,
  guess: 0,
  outcome: 'right',
  before,
  faded,
  after,
  why: '',
});

it('an answer is a step, what time took before it is drawn apart, and today ends the line', () => {
  expect(trailLine([step(0.2, 0.2, 0.5), step(0.5, 0.4, 0.9)], 0.8)).toMatchObject({
    solid: 'M0 80H16.67V50H33.33M33.33 60H50V10H66.67',
    faded: 'M33.33 50V60M66.67 10L100 20',
    now: 20,
    points: [
      { x: 16.67, y: 50 },
      { x: 50, y: 10 },
    ],
  });
});
