import { describe, expect, test } from 'vitest';
import { describeFigure } from './describe.ts';

describe('a figure in words tells what can be seen, and not the answer', () => {
  test.each([
    [
      { kind: 'clock', hour: 3, minute: 40 },
      'A clock face. The short hand points between 3 and 4, the long hand points at 8.',
    ],
    [
      { kind: 'clock', hour: 12, minute: 0 },
      'A clock face. The short hand points exactly at 12, the long hand points at 12.',
    ],
    [
      { kind: 'clock', hour: 12, minute: 7 },
      'A clock face. The short hand points between 12 and 1, the long hand points 2 small marks past 1.',
    ],
    [
      { kind: 'fraction-bar', parts: 4, shaded: 3 },
      'A bar cut into 4 equal parts; 3 of them shaded.',
    ],
    [{ kind: 'coins', cents: [25, 10, 10, 1, 1, 1] }, 'Money: 1 quarter, 2 dimes and 3 pennies.'],
    [
      {
        kind: 'number-line',
        min: 0,
        max: 10,
        step: 1,
        labelEvery: 5,
        points: [{ value: 7, label: 'A' }],
      },
      'A number line from 0 to 10, divided into 10 equal steps. Counting from the left end as mark 0: A on mark 7.',
    ],
    [
      { kind: 'data-table', caption: 'Pets', columns: ['Pet', 'Count'], rows: [['Cat', '3']] },
      'Table: Pets. Pet: Cat, Count: 3.',
    ],
  ] as const)('%o', (figure, words) => {
    expect(describeFigure(figure)).toBe(words);
  });
});
