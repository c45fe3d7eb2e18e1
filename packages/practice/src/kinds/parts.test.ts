/** The kinds whose questions have parts: what share each response earns. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rngFrom } from '../rng.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { verdictWord } from '../testing/verdict-word.ts';
import { answerTo, buildQuestion, grade, publicQuestion } from './kinds.ts';
import type { Draft, Question, QuestionOf } from './question.ts';

const rng = () => rngFrom(7);
const built = <K extends Question['kind']>(draft: Draft & { kind: K }) =>
  buildQuestion(draft, rng()) as QuestionOf<K>;

describe('choices: each right one is a part, a wrong pick takes one away', () => {
  const question = built({
    kind: 'choices',
    ...draftParts,
    right: ['2', '3', '5'],
    wrong: ['4', '6'],
  });
  const idOf = (text: string) =>
    question.choices.find(({ content }) => JSON.stringify(content).includes(`"${text}"`))!.id;
  test.each([
    [['2', '3', '5'], 'right'],
    [['5', '3', '2'], 'right'],
    [['2', '3'], '2/3'],
    [['2'], '1/3'],
    [['2', '3', '5', '4'], '2/3'],
    [['2', '4'], 'wrong'],
    [['4', '6'], 'wrong'],
    [['2', '3', '5', '4', '6'], '1/3'],
    [[], 'ungradable'],
  ])('picked %j: %s', (picked, word) => {
    expect(verdictWord(grade(question, { kind: 'choices', choices: picked.map(idOf) }))).toBe(word);
  });
  test('an id that is not shown is no try', () => {
    expect(verdictWord(grade(question, { kind: 'choices', choices: ['c9'] }))).toBe('ungradable');
  });
});

describe('order: what would have to move costs, not what was pushed along', () => {
  const question = built({ kind: 'order', ...draftParts, inOrder: ['1', '2', '3', '4', '5'] });
  const [a, b, c, d, e] = question.key.order as [string, string, string, string, string];
  test.each([
    ['all in place', [a, b, c, d, e], 'right'],
    ['the first at the end', [b, c, d, e, a], '3/4'],
    ['two neighbours swapped', [b, a, c, d, e], '3/4'],
    ['two pairs swapped', [b, a, d, c, e], '2/4'],
    ['all backwards', [e, d, c, b, a], 'wrong'],
    ['one missing', [a, b, c, d], 'ungradable'],
    ['one twice', [a, b, c, d, d], 'ungradable'],
    ['a stranger', [a, b, c, d, 'i9'], 'ungradable'],
  ])('%s', (_, order, word) => {
    expect(verdictWord(grade(question, { kind: 'order', order }))).toBe(word);
  });
  test('it is never shown already in order', () => {
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
});

describe('match: each pair is a part', () => {
  const question = built({
    kind: 'match',
    ...draftParts,
    pairs: [
      ['one', '1'],
      ['two', '2'],
      ['three', '3'],
    ],
    extra: ['4'],
  });
  const [first, second, third] = question.key.pairs as [
    [string, string],
    [string, string],
    [string, string],
  ];
  const stray = question.right.find(
    ({ id }) => !question.key.pairs.some(([, right]) => right === id),
  )!.id;
  test.each([
    ['all', [first, second, third], 'right'],
    ['in another order', [third, first, second], 'right'],
    ['one with the stray', [first, second, [third[0], stray]], '2/3'],
    ['two swapped', [first, [second[0], third[1]], [third[0], second[1]]], '1/3'],
    ['one left alone', [first, second], 'ungradable'],
    ['a partner twice', [first, [second[0], first[1]], third], 'ungradable'],
    ['a stranger', [first, second, [third[0], 'r9']], 'ungradable'],
  ] as [string, [string, string][], string][])('%s', (_, pairs, word) => {
    expect(verdictWord(grade(question, { kind: 'match', pairs }))).toBe(word);
  });
});

describe('cloze: each gap is a part', () => {
  const question = built({
    kind: 'cloze',
    ...draftParts,
    prompt: 'The [[0]] is [[1]].',
    gaps: [
      { answer: 'sky', also: ['heaven'] },
      { right: 'blue', wrong: ['loud', 'salty'] },
    ],
  });
  const blue = question.key.blanks[1]![0]!;
  const [, picked] = question.blanks;
  const loud = (picked as Extract<typeof picked, { type: 'picked' }>).options.find(
    ({ id }) => id !== blue,
  )!.id;
  test.each([
    [['sky', blue], 'right'],
    [[' The Sky ', blue], 'right'],
    [['heaven', blue], 'right'],
    [['sea', blue], '1/2'],
    [['sea', loud], 'wrong'],
    [['sky', ''], 'ungradable'],
    [['', blue], 'ungradable'],
    [['sky'], 'ungradable'],
    [['sky', 'blue'], 'ungradable'],
  ])('%j: %s', (blanks, word) => {
    expect(verdictWord(grade(question, { kind: 'cloze', blanks }))).toBe(word);
  });
});

test('a response of another kind is no try, and is told what is asked for', () => {
  const question = built({ kind: 'choice', ...draftParts, right: 'a', wrong: ['b', 'c'] });
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
