/** The verdicts stand in cases.ts; here is what a table cannot say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftParts } from '../../testing/draft-parts.ts';
import { buildText } from './build.ts';
import { editDistance } from './edit-distance.ts';
import { gradeText } from './grade.ts';
import { normaliseText } from './normalise.ts';
import type { TextPolicy } from './question.ts';

const verdictOn = (answer: string, text: string, policy: TextPolicy = {}) =>
  gradeText(buildText({ kind: 'text', ...draftParts, answer, policy }), { kind: 'text', text });

test('a forgiven slip is told how it is spelled', () => {
  expect(verdictOn('photosynthesis', 'fotosynthesis', { spelling: 'close' })).toEqual({
    kind: 'graded',
    correct: true,
    partsRight: 1,
    parts: 1,
    message: 'It is spelled photosynthesis.',
  });
});

test.each([
  ['abcd', 'abcd', 0],
  ['abcd', 'abdc', 1],
  ['abcd', 'abc', 1],
  ['abcd', 'xabcd', 1],
  ['abcd', 'axcd', 1],
  ['abcd', 'badc', 2],
  ['abcd', 'wxyz', 3],
  ['', 'ab', 2],
])('from %j to %j: %i, above 2 given up', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});

const anyPolicy = fc.record(
  {
    caseSensitive: fc.boolean(),
    keepPunctuation: fc.boolean(),
    keepArticles: fc.constant(true),
    timeOfDay: fc.boolean(),
    spelling: fc.constant('close' as const),
  },
  { requiredKeys: [] },
);

describe('for any text', () => {
  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), anyPolicy, (text, policy) => {
        const kept = { ...policy, keepArticles: true };
        const once = normaliseText(text, kept);
        expect(normaliseText(once, kept)).toBe(once);
      }),
    );
  });
  test('nothing throws, and a key is right as itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.string({ unit: 'binary', maxLength: 500 }),
        anyPolicy,
        (answer, text, policy) => {
          expect(['graded', 'ungradable']).toContain(verdictOn(answer, text, policy).kind);
          expect(verdictOn(answer, answer, policy)).not.toMatchObject({ correct: false });
        },
      ),
    );
  });
});
