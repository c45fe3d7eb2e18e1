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
      { kind: 'number-line', min: 0, max: 1, step: 0.25, labelEvery: 4, points: [] },
      'A number line from 0 to 1, divided into 4 equal steps.',
    ],
    [
      {
        kind: 'grid',
        x: { min: -5, max: 5, step: 1 },
        y: { min: 0, max: 20, step: 5, name: 'cost' },
        points: [{ x: 2, y: 5, label: 'A' }],
        curves: [
          { points: [[0, 0] as const, [4, 20] as const], label: 'g' },
          { points: [[0, 9] as const], course: 'falls from left to right' },
        ],
      },
      'A coordinate plane: x from -5 to 5, a grid line every 1; cost from 0 to 20, a grid line every 5. Point A, 2 to the right and 5 up from the origin. The line g through (0, 0), (4, 20). A line falls from left to right.',
    ],
    [
      {
        kind: 'grid',
        x: { min: -3, max: 3, step: 1 },
        y: { min: -3, max: 3, step: 1 },
        points: [
          { x: -2, y: 0, label: 'A' },
          { x: 0, y: -1, label: 'B' },
          { x: 0, y: 0, label: '' },
        ],
      },
      'A coordinate plane: x from -3 to 3, a grid line every 1; y from -3 to 3, a grid line every 1. Point A, 2 to the left from the origin. Point B, 1 down from the origin. Point, at the origin.',
    ],
    [
      {
        kind: 'grid',
        x: { min: 2000, max: 2020, step: 5, name: 'year' },
        y: { min: 0, max: 40, step: 10 },
        points: [{ x: 2010, y: 20, label: 'A' }],
      },
      'A coordinate plane: year from 2000 to 2020, a grid line every 5; y from 0 to 40, a grid line every 10. Point A, at (2010, 20).',
    ],
    [
      {
        kind: 'timeline',
        from: -800,
        to: 400,
        step: 200,
        events: [
          { year: -753, label: 'A' },
          { year: 313, label: 'B' },
        ],
      },
      'A timeline from 800 BCE to 400, a mark every 200 years. A at 753 BCE and B at 313.',
    ],
    [
      { kind: 'map', area: 'world', marks: [{ at: [-74.2, 40.7] as const, label: 'A' }] },
      'An outline map of the world. A is marked at 41 degrees north, 74 degrees west.',
    ],
    [{ kind: 'map', area: 'united-states', marks: [] }, 'An outline map of the United States.'],
    [
      { kind: 'data-table', caption: 'Pets', columns: ['Pet', 'Count'], rows: [['Cat', '3']] },
      'Table: Pets. Pet: Cat, Count: 3.',
    ],
  ] as const)('%o', (figure, words) => {
    expect(describeFigure(figure)).toBe(words);
  });
});
