import { describe, expect, test } from 'vitest';
import { GRACE_SECONDS } from './lateness.ts';
import { assignmentState, isShown, type AssignmentFacts } from './state.ts';

/** In these tables a time is a number of seconds. */
const at = (seconds: number) => seconds * 1000;
const DUE = 2000;
const IN_GRACE = DUE + GRACE_SECONDS;

const facts = (more: Partial<AssignmentFacts>): AssignmentFacts => ({
  opensAt: at(1000),
  dueAt: at(DUE),
  startedAt: null,
  submittedAt: null,
  excused: false,
  markedMissing: false,
  released: false,
  earned: null,
  ...more,
});
const handedIn = (seconds: number) => ({ submittedAt: at(seconds) });

describe('the state of an assignment', () => {
  test.each<[string, Partial<AssignmentFacts>, number, string]>([
    ['before it opens', {}, 999, 'upcoming'],
    ['when it opens', {}, 1000, 'open'],
    ['begun', { startedAt: at(1200) }, 1500, 'in_progress'],
    ['at the due second', {}, DUE, 'open'],
    ['in the grace after it', {}, IN_GRACE, 'open'],
    ['in the grace after it, begun', { startedAt: at(1200) }, IN_GRACE, 'in_progress'],
    ['past due, nothing handed in', {}, IN_GRACE + 1, 'missing'],
    ['past due, only begun', { startedAt: at(1200) }, IN_GRACE + 1, 'missing'],
    ['past due, with more time of their own', { dueAt: at(5000) }, IN_GRACE + 1, 'open'],
    ['on paper, before it is due', { onPaper: true }, 1500, 'open'],
    ['on paper, past due', { onPaper: true }, IN_GRACE + 1, 'submitted'],
    ['on paper, marked missing', { onPaper: true, markedMissing: true }, 3000, 'missing'],
    ['handed in', handedIn(1500), 1600, 'submitted'],
    ['handed in on the due second', handedIn(DUE), 3000, 'submitted'],
    ['handed in on the last second of the grace', handedIn(IN_GRACE), 3000, 'submitted'],
    ['handed in a second later', handedIn(IN_GRACE + 1), 3000, 'late'],
    ['handed in late, with more time', { ...handedIn(3000), dueAt: at(5000) }, 3000, 'submitted'],
    ['graded and released', { ...handedIn(1500), released: true }, 3000, 'graded'],
    ['graded though nothing was handed in', { released: true }, 3000, 'graded'],
    ['marked missing before it is due', { markedMissing: true }, 1500, 'missing'],
    [
      'marked missing, an empty page handed in',
      { ...handedIn(1500), markedMissing: true },
      3000,
      'missing',
    ],
    [
      'marked missing, and a grade given all the same',
      { markedMissing: true, released: true, earned: 7 },
      3000,
      'graded',
    ],
    [
      'marked missing, released without a score',
      { markedMissing: true, released: true },
      3000,
      'missing',
    ],
    ['released with feedback and no score', { ...handedIn(1500), released: true }, 3000, 'graded'],
    ['excused', { excused: true }, 3000, 'excused'],
    ['excused and marked missing', { excused: true, markedMissing: true }, 3000, 'excused'],
    [
      'excused after it was graded',
      { ...handedIn(1500), released: true, excused: true },
      3000,
      'excused',
    ],
    ['excused before it opens', { excused: true }, 500, 'excused'],
  ])('%s: %o at %i', (_, more, now, state) => {
    expect(assignmentState(facts(more), at(now))).toBe(state);
  });
});

test.each([
  ['a draft', null, null, false],
  ['scheduled for later', 201, null, false],
  ['published this moment', 200, null, true],
  ['published', 100, null, true],
  ['withdrawn', 100, 150, false],
])('%s, is it shown to students? %s %s', (_, publishedAt, withdrawnAt, shown) => {
  expect(isShown({ publishedAt, withdrawnAt }, 200)).toBe(shown);
});
