import { describe, expect, test } from 'vitest';
import { buildQuestion } from '../kinds/kinds.ts';
import type { Draft } from '../kinds/question.ts';
import { rngFrom } from '../rng.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { guessOf } from './guess-of.ts';

const line = { min: 0, max: 10, step: 1, labelEvery: 1 };
const axis = { min: 0, max: 4, step: 1 };

const ROWS: [string, Draft, number][] = [
  ['one of four', { kind: 'choice', ...draftParts, right: 'a', wrong: ['b', 'c', 'd'] }, 0.25],
  ['one of two', { kind: 'choice', ...draftParts, right: 'a', wrong: ['b'] }, 0.5],
  [
    'any of four, at least one',
    { kind: 'choices', ...draftParts, right: ['a', 'b'], wrong: ['c', 'd'] },
    0.066667,
  ],
  ['four in order', { kind: 'order', ...draftParts, inOrder: ['a', 'b', 'c', 'd'] }, 0.041667],
  [
    'three pairs',
    {
      kind: 'match',
      ...draftParts,
      pairs: [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    },
    0.166667,
  ],
  [
    'two pairs of three on the right',
    {
      kind: 'match',
      ...draftParts,
      pairs: [
        ['a', '1'],
        ['b', '2'],
      ],
      extra: ['3'],
    },
    0.166667,
  ],
  ['a number', { kind: 'numeric', ...draftParts, answer: 7 }, 0.02],
  ['a word', { kind: 'text', ...draftParts, answer: 'tree' }, 0.02],
  ['an expression', { kind: 'expression', ...draftParts, answer: '2x + 3' }, 0.02],
  [
    'a gap to type',
    { kind: 'cloze', ...draftParts, prompt: '[[0]]', gaps: [{ answer: 'a' }] },
    0.02,
  ],
  [
    'two gaps to pick from',
    {
      kind: 'cloze',
      ...draftParts,
      prompt: '[[0]] and [[1]]',
      gaps: [
        { right: 'a', wrong: ['b'] },
        { right: 'c', wrong: ['d', 'e'] },
      ],
    },
    0.166667,
  ],
  ['one of eleven stops', { kind: 'number-line', ...draftParts, line, answer: 4 }, 0.090909],
  [
    'three of eleven stops',
    { kind: 'number-line', ...draftParts, line, answer: 4, tolerance: 1 },
    0.272727,
  ],
  [
    'a crossing of a grid',
    { kind: 'point', ...draftParts, grid: { x: axis, y: axis }, answer: [1, 2] },
    0.04,
  ],
  [
    'two numbers',
    {
      kind: 'multi-step',
      ...draftParts,
      parts: [
        { prompt: 'First?', answer: 1 },
        { prompt: 'Then?', answer: 2 },
      ],
    },
    0.0004,
  ],
  [
    'two cells',
    {
      kind: 'table',
      ...draftParts,
      caption: 'Sums',
      columns: ['n', 'n + 1', 'n + 2'],
      rows: [['1', { answer: 2 }, { answer: 3 }]],
    },
    0.0004,
  ],
];

describe('the chance of a right first try by guessing', () => {
  test.each(ROWS)('%s', (_, draft, chance) => {
    expect(guessOf(buildQuestion(draft, rngFrom(7)))).toBe(chance);
  });
});
