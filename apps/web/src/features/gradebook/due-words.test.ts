import type { AssignmentState } from '@planets/contract';
import { describe, expect, test } from 'vitest';
import { calendarDay, dueWords, nearnessWords } from './due-words.ts';

const reader = { now: new Date('2026-11-22T12:00:00Z'), zone: 'Europe/London', language: 'en-GB' };
const piece = (state: AssignmentState, more: object = {}) => ({
  state,
  opensAt: '2026-11-20T08:00:00Z',
  dueAt: '2026-11-23T17:00:00Z',
  submittedAt: null,
  handedInLate: false,
  ...more,
});

describe('a date is said in words, in the zone of the reader', () => {
  test.each([
    ['2026-11-22T17:00:00Z', 'Due today, 17:00'],
    ['2026-11-23T17:00:00Z', 'Due tomorrow, Monday 23 November, 17:00'],
    ['2026-11-27T09:05:00Z', 'Due Friday 27 November, 09:05'],
    ['2027-01-04T17:00:00Z', 'Due Monday, 4 January 2027, 17:00'],
  ])('%s: %s', (dueAt, words) => {
    expect(dueWords(piece('open', { dueAt }), reader)).toBe(words);
  });

  test('the same instant is another day in another zone', () => {
    const dueAt = '2026-11-23T04:30:00Z';
    expect(dueWords(piece('open', { dueAt }), { ...reader, zone: 'America/New_York' })).toBe(
      'Due today, 23:30',
    );
    expect(dueWords(piece('open', { dueAt }), { ...reader, zone: 'Asia/Tokyo' })).toBe(
      'Due tomorrow, Monday 23 November, 13:30',
    );
  });

  test('and in the English of the reader', () => {
    expect(dueWords(piece('open'), { ...reader, language: 'en-US' })).toMatch(
      /^Due tomorrow, Monday, November 23, 5:00\sPM$/,
    );
  });

  test('days are counted on the calendar, also over a change of clocks', () => {
    const [before = 0, after = 0] = ['2026-10-24T23:30:00Z', '2026-10-26T00:30:00Z'].map((at) =>
      calendarDay(new Date(at), 'Europe/London'),
    );
    expect(after - before).toBe(1);
  });
});

describe('each state says the date that matters in it', () => {
  test('upcoming: when it opens and when it is due', () => {
    const opensAt = '2026-11-25T08:00:00Z';
    expect(dueWords(piece('upcoming', { opensAt, dueAt: '2026-12-01T17:00:00Z' }), reader)).toBe(
      'Opens Wednesday 25 November, 08:00. Due Tuesday 1 December, 17:00',
    );
  });
  test('missing: when it was due', () => {
    expect(dueWords(piece('missing', { dueAt: '2026-11-21T17:00:00Z' }), reader)).toBe(
      'Was due yesterday, Saturday 21 November, 17:00',
    );
  });
  test('handed in late: by how much', () => {
    const late = { dueAt: '2026-11-16T17:00:00Z', submittedAt: '2026-11-18T16:12:00Z' };
    expect(dueWords(piece('late', { ...late, handedInLate: true }), reader)).toBe(
      'Submitted Wednesday 18 November, 16:12. Late by 2\u00A0days',
    );
    const sameDay = { ...late, submittedAt: '2026-11-16T19:00:00Z', handedInLate: true };
    expect(dueWords(piece('graded', sameDay), reader)).toBe(
      'Submitted Monday 16 November, 19:00. Late, on the day it was due',
    );
  });
  test('graded on paper, without a hand-in: when it was due', () => {
    expect(dueWords(piece('graded', { dueAt: '2026-11-16T17:00:00Z' }), reader)).toBe(
      'Was due Monday 16 November, 17:00',
    );
  });
  test('excused: its date, past or to come', () => {
    expect(dueWords(piece('excused'), reader)).toMatch(/^Due tomorrow/);
    expect(dueWords(piece('excused', { dueAt: '2026-11-02T17:00:00Z' }), reader)).toMatch(
      /^Was due Monday 2/,
    );
  });
});

test.each([
  ['2026-11-22T17:00:00Z', 'Last day'],
  ['2026-11-23T17:00:00Z', '1\u00A0day left'],
  ['2026-11-25T17:00:00Z', '3\u00A0days left'],
  ['2026-11-22T09:00:00Z', 'Overdue since today'],
  ['2026-11-20T17:00:00Z', 'Overdue by 2\u00A0days'],
])('due %s: %s', (dueAt, words) => {
  expect(nearnessWords(dueAt, reader)).toBe(words);
});
