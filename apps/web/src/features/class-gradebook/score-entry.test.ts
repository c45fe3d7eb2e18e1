import { describe, expect, it } from 'vitest';
import { readEntry } from './score-entry.ts';

describe('what is typed into a cell of 20 points', () => {
  it.each<[string, object]>([
    ['17', { edit: { earned: 17 } }],
    [' 17 ', { edit: { earned: 17 } }],
    ['17.125', { edit: { earned: 17.125 } }],
    ['17,5', { edit: { earned: 17.5 } }],
    ['.5', { edit: { earned: 0.5 } }],
    ['0', { edit: { earned: 0 } }],
    ['40', { edit: { earned: 40 } }],
    ['85%', { edit: { earned: 17 } }],
    ['33.3%', { edit: { earned: 6.66 } }],
    ['', { edit: { earned: null } }],
    ['–', { edit: { earned: null } }],
    ['ex', { edit: { excused: true } }],
    ['Excused', { edit: { excused: true } }],
    ['mi', { edit: { markedMissing: true } }],
  ])('%j', (text, expected) => {
    expect(readEntry(text, { points: 20 })).toEqual(expected);
  });

  it.each(['seventeen', '-1', '40.5', '1.2345', '1e1', '=1+1', '1,2,3', '12 of 20', 'Infinity'])(
    '%j is refused in words',
    (text) => {
      expect(readEntry(text, { points: 20 })).toHaveProperty(
        'wrong',
        expect.stringMatching(/\w{4}/),
      );
    },
  );

  it('work worth nothing can still add', () => {
    expect(readEntry('5', { points: 0 })).toEqual({ edit: { earned: 5 } });
  });
});
