/** What holds for all kinds. The verdicts of each stand in its cases.ts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rngFrom } from '../rng.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { verdictWord } from '../testing/verdict-word.ts';
import { answerTo, buildQuestion, grade, publicQuestion } from './kinds.ts';
import type { Draft, QuestionOf } from './question.ts';

test('what is to be put in order is never shown already in order', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 6 }), (seed, length) => {
      const inOrder = Array.from({ length }, (_, index) => String(index));
      const shown = buildQuestion(
        { kind: 'order', ...draftParts, inOrder },
        rngFrom(seed),
      ) as QuestionOf<'order'>;
      expect(shown.items.map(({ id }) => id)).not.toEqual(shown.key.order);
    }),
  );
});

test('a response of another kind is no try, and is told what is asked for', () => {
  const question = buildQuestion(
    { kind: 'choice', ...draftParts, right: 'a', wrong: ['b', 'c'] },
    rngFrom(7),
  );
  expect(grade(question, { kind: 'text', text: 'a' })).toEqual({
    kind: 'ungradable',
    message: 'This question asks for one choice.',
  });
});

describe('for every kind', () => {
  const drafts: Draft[] = [
    { kind: 'choice', ...draftParts, right: 'secret', wrong: [{ text: 'b', why: 'hush' }, 'c'] },
    { kind: 'choices', ...draftParts, right: ['x', 'y'], wrong: ['b', 'c'] },
    { kind: 'numeric', ...draftParts, answer: '31/7', slips: [{ value: 5, why: 'hush' }] },
    { kind: 'text', ...draftParts, answer: 'secret', slips: [{ text: 'b', why: 'hush' }] },
    { kind: 'order', ...draftParts, inOrder: ['x', 'y', 'z'] },
    {
      kind: 'match',
      ...draftParts,
      pairs: [
        ['x', '1'],
        ['y', '2'],
      ],
    },
    { kind: 'cloze', ...draftParts, prompt: '[[0]]', gaps: [{ answer: 'secret' }] },
  ];
  test.each(drafts.map((draft) => [draft.kind, draft] as const))(
    '%s: the key is right, and hidden',
    (_, draft) => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const question = buildQuestion(draft, rngFrom(seed));
          expect(verdictWord(grade(question, answerTo(question)))).toBe('right');
          const shown = publicQuestion(question);
          for (const hidden of ['key', 'hints', 'steps', 'feedback', 'slips', 'policy', 'source'])
            expect(shown).not.toHaveProperty(hidden);
          expect(JSON.stringify(shown)).not.toContain('hush');
        }),
      );
    },
  );
  test('where an option stands says nothing about the key: every place comes up', () => {
    const places = new Set(
      Array.from({ length: 60 }, (_, seed) => {
        const question = buildQuestion(drafts[0]!, rngFrom(seed)) as QuestionOf<'choice'>;
        return question.key.choice;
      }),
    );
    expect([...places].toSorted()).toEqual(['c1', 'c2', 'c3']);
  });
});
