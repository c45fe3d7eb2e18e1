import type { Assignment } from '@planets/contract';
import { expect, test } from 'vitest';
import { readPoints, triedBody } from './tried-scores.ts';

test.each<[string, number | null | undefined]>([
  ['7', 7],
  [' 7.5 ', 7.5],
  ['7,25', 7.25],
  ['0', 0],
  ['', null],
  ['  ', null],
  ['-1', undefined],
  ['1e3', undefined],
  ['7.1234', undefined],
  ['10001', undefined],
  ['ten', undefined],
  ['=1+1', undefined],
])('%j is %s points', (text, points) => {
  expect(readPoints(text)).toBe(points);
});

test('only what differs from the real score is sent', () => {
  const assignments = [
    { id: 1, earned: 9 },
    { id: 2, earned: null },
    { id: 3, earned: 5 },
    { id: 4, earned: 5 },
    { id: 5, earned: null },
  ] as Assignment[];
  const body = triedBody(7, assignments, { 1: '9.0', 2: '8', 3: '', 4: 'many', 5: '' });
  expect(body).toEqual({
    classId: 7,
    scores: [
      { assignmentId: 2, earned: 8 },
      { assignmentId: 3, earned: null },
    ],
  });
});
