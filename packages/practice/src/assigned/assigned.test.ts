import { describe, expect, test } from 'vitest';
import { averagePercent, scorePercentOf } from './average.ts';
import { assignmentState, type AssignmentFacts } from './state.ts';

const [OPENS, DUE] = [100, 200];
const facts = (more: Partial<AssignmentFacts>): AssignmentFacts => ({
  opensAt: OPENS,
  dueAt: DUE,
  startedAt: null,
  submittedAt: null,
  excused: false,
  released: false,
  ...more,
});

describe('the state of an assignment', () => {
  test.each<[string, Partial<AssignmentFacts>, number, string]>([
    ['before it opens', {}, 99, 'upcoming'],
    ['when it opens', {}, 100, 'open'],
    ['begun', { startedAt: 120 }, 150, 'in_progress'],
    ['at the due second', {}, 200, 'open'],
    ['past due, nothing handed in', {}, 201, 'missing'],
    ['past due, only begun', { startedAt: 120 }, 201, 'missing'],
    ['handed in', { submittedAt: 150 }, 160, 'submitted'],
    ['handed in on the due second', { submittedAt: 200 }, 300, 'submitted'],
    ['handed in late', { submittedAt: 201 }, 300, 'late'],
    ['graded and released', { submittedAt: 150, released: true }, 300, 'graded'],
    ['graded though nothing was handed in', { released: true }, 300, 'graded'],
    ['excused', { excused: true }, 300, 'excused'],
    [
      'excused after it was graded',
      { submittedAt: 150, released: true, excused: true },
      300,
      'excused',
    ],
    ['excused before it opens', { excused: true }, 50, 'excused'],
  ])('%s: %s at %i', (_, more, now, state) => {
    expect(assignmentState(facts(more), now)).toBe(state);
  });
});

describe('averages', () => {
  test.each([
    ['of nothing is nothing, not zero', [], null],
    ['of pieces without a score is nothing', [{ earned: null, points: 10 }], null],
    ['of one', [{ earned: 17, points: 20 }], 85],
    [
      'go by points, not by pieces',
      [
        { earned: 10, points: 10 },
        { earned: 0, points: 90 },
      ],
      10,
    ],
    [
      'leave out what has no score',
      [
        { earned: 9, points: 10 },
        { earned: null, points: 100 },
      ],
      90,
    ],
    ['round once, half up', [{ earned: 1, points: 16 }], 6.3],
    [
      'are exact in tenths',
      [
        { earned: 0.1, points: 1 },
        { earned: 0.2, points: 1 },
        { earned: 0.3, points: 1 },
      ],
      20,
    ],
    ['may pass 100 with extra credit', [{ earned: 11, points: 10 }], 110],
    ['of work worth nothing is nothing', [{ earned: 0, points: 0 }], null],
  ])('%s', (_, pieces, average) => {
    expect(averagePercent(pieces)).toBe(average);
  });
  test('a score is a share of its points', () => {
    expect(scorePercentOf(9.5, 12)).toBe(79.2);
    expect(scorePercentOf(3, 0)).toBeNull();
  });
});
