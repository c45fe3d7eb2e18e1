import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo, buildQuestion, grade, offeredIn } from '../kinds/kinds.ts';
import type { Draft, Question } from '../kinds/question.ts';
import { plain } from '../rich-text/plain.ts';
import { rngFrom } from '../rng.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { judgedAgain } from './judged-again.ts';
import { mendedLike } from './mended-question.ts';

const build = (draft: Draft, seed = 1) => buildQuestion(draft, rngFrom(seed));

const CHOICE = {
  kind: 'choice' as const,
  ...draftParts,
  right: 'north',
  wrong: ['south', 'east', 'west'],
};
const CHOICES = {
  kind: 'choices' as const,
  ...draftParts,
  right: ['2', '3'],
  wrong: ['4', '6'],
};
const ORDER = { kind: 'order' as const, ...draftParts, inOrder: ['one', 'two', 'three'] };
const MATCH = {
  kind: 'match' as const,
  ...draftParts,
  pairs: [
    ['cow', 'calf'],
    ['dog', 'puppy'],
  ] as const,
};
const CLOZE = {
  kind: 'cloze' as const,
  ...draftParts,
  prompt: '[[0]] and [[1]]',
  gaps: [{ answer: 'ice' }, { right: 'steam', wrong: ['dew', 'fog'] }],
};

/** A question, the same with its key mended, and the mended one for somebody who knows the new key. */
const MENDS: readonly (readonly [string, Draft, Draft])[] = [
  ['a choice', CHOICE, { ...CHOICE, right: 'south', wrong: ['north', 'east', 'west'] }],
  ['choices', CHOICES, { ...CHOICES, right: ['2', '3', '4'], wrong: ['6'] }],
  ['an order', ORDER, { ...ORDER, inOrder: ['three', 'two', 'one'] }],
  [
    'pairs',
    MATCH,
    {
      ...MATCH,
      pairs: [
        ['cow', 'puppy'],
        ['dog', 'calf'],
      ],
    },
  ],
  [
    'gaps',
    CLOZE,
    { ...CLOZE, gaps: [{ answer: 'snow' }, { right: 'fog', wrong: ['dew', 'steam'] }] },
  ],
];

const shown = (question: Question) =>
  offeredIn(question).map((list) => list.map(({ id, content }) => [id, plain(content)]));

describe('a mended question in the terms of the one that was given', () => {
  test.each(MENDS)('%s: options keep their names and their order', (_, draft, mended) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const old = build(draft, seed);
        const like = mendedLike(old, build(mended, seed))!;
        expect(shown(like)).toEqual(shown(old));
        // The new key is right by it, and the old one is not any more.
        expect(grade(like, answerTo(like))).toMatchObject({ correct: true });
        expect(grade(like, answerTo(old))).toMatchObject({ correct: false });
      }),
    );
  });

  test.each(MENDS)('%s: mended to what it was, it is what it was', (_, draft) => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, other) => {
        const old = build(draft, seed);
        const like = mendedLike(old, build(draft, other))!;
        expect(grade(like, answerTo(old))).toMatchObject({ correct: true });
      }),
    );
  });

  test('a new option comes last, under a name that no old one has', () => {
    const old = build(CHOICE);
    const like = mendedLike(old, build({ ...CHOICE, wrong: [...CHOICE.wrong, 'up'] }))!;
    expect(shown(like)[0]!.slice(0, 4)).toEqual(shown(old)[0]);
    expect(new Set(shown(like)[0]!.map(([id]) => id)).size).toBe(5);
  });

  test.each<[string, Draft, Draft]>([
    ['two options reworded at once', CHOICE, { ...CHOICE, wrong: ['up', 'down', 'west'] }],
    ['an option gone', CHOICE, { ...CHOICE, wrong: ['south', 'east'] }],
    ['another kind', CHOICE, CHOICES],
    ['one more to order', ORDER, { ...ORDER, inOrder: [...ORDER.inOrder, 'four'] }],
    ['one more gap', CLOZE, { ...CLOZE, prompt: '[[0]]', gaps: [{ answer: 'ice' }] }],
    [
      'a gap that is typed into where one was picked',
      CLOZE,
      { ...CLOZE, gaps: [{ answer: 'ice' }, { answer: 'steam' }] },
    ],
  ])('%s makes it another question', (_, draft, mended) => {
    expect(mendedLike(build(draft), build(mended))).toBeUndefined();
  });
});

describe('responses judged again', () => {
  const numeric = (answer: number) => build({ kind: 'numeric', ...draftParts, answer });
  const entry = (text: string, position = 0) => {
    const response = { kind: 'numeric' as const, text };
    return {
      type: 'response' as const,
      answerId: `answer-${text}`,
      position,
      response,
      verdict: grade(numeric(5), response),
      activeSeconds: 0,
      at: 1,
    };
  };

  test('keep their words, and those of other questions keep their verdict', () => {
    const log = [
      entry('5'),
      entry('6'),
      { type: 'hint' as const, position: 0, at: 2 },
      entry('6', 1),
    ];
    const again = judgedAgain(numeric(6), 0, log);
    expect(again).toMatchObject([
      { response: { text: '5' }, verdict: { correct: false } },
      { response: { text: '6' }, verdict: { correct: true } },
      { type: 'hint' },
      { position: 1, verdict: { correct: false } },
    ]);
  });

  test('what could not be read stays free', () => {
    const log = [entry('six')];
    expect(log[0]!.verdict.kind).toBe('ungradable');
    expect(judgedAgain(numeric(6), 0, log)).toEqual(log);
  });
});
