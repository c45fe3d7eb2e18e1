import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authored, generator } from '../items/author.ts';
import { passage } from '../rich-text/parse.ts';
import type { Topic } from '../items/item.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { composeSession, TooFewQuestions, type SessionPlan } from './compose.ts';
import { modeNames } from './mode.ts';
import { fingerprint } from './pick.ts';

const topic = (id: string, more: Partial<Topic> = {}): Topic => ({
  id,
  name: id,
  about: id,
  grades: [1, 12],
  keywords: [],
  connected: [],
  prerequisites: [],
  standards: [],
  items: [
    generator({
      id: 'choose',
      kind: 'choice',
      difficulty: 1,
      make: (rng) => {
        const n = rng.int(1, 60);
        return {
          ...draftParts,
          prompt: `${id}: choose ${n}`,
          right: `${n}`,
          wrong: [`${n + 1}`, `${n + 2}`],
        };
      },
    }),
    generator({
      id: 'type',
      kind: 'numeric',
      difficulty: 1,
      make: (rng, grade) => {
        const n = rng.int(1, 60);
        return { ...draftParts, prompt: `${id}: type ${n} in grade ${grade}`, answer: n };
      },
    }),
    generator({
      id: 'sort',
      kind: 'order',
      difficulty: 1,
      make: (rng) => {
        const n = rng.int(1, 60);
        return {
          ...draftParts,
          prompt: `${id}: sort from ${n}`,
          inOrder: [`${n}`, `${n + 1}`, `${n + 2}`],
        };
      },
    }),
  ],
  ...more,
});

const plan = (more: Partial<SessionPlan>): SessionPlan => ({
  mode: 'full',
  gradeLevel: 5,
  count: 10,
  seed: 1,
  topics: [topic('a')],
  ...more,
});

const kindsOf = (made: ReturnType<typeof composeSession>) =>
  made.map(({ question }) => question.kind);

test('the same plan gives the same questions, another seed gives others', () => {
  expect(composeSession(plan({}))).toEqual(composeSession(plan({})));
  expect(composeSession(plan({ seed: 2 }))).not.toEqual(composeSession(plan({})));
});

test('no question comes twice, in any mode, at any length, for any seed', () => {
  const mode = fc.constantFrom(...modeNames.filter((name) => name !== 'review'));
  fc.assert(
    fc.property(mode, fc.integer({ min: 3, max: 30 }), fc.integer(), (name, count, seed) => {
      const made = composeSession(
        plan({ mode: name, count, seed, topics: [topic('a'), topic('b')] }),
      );
      expect(made).toHaveLength(count);
      expect(new Set(made.map(({ question }) => fingerprint(question))).size).toBe(count);
    }),
    { numRuns: 60 },
  );
});

test('quick asks choice questions only', () => {
  expect(new Set(kindsOf(composeSession(plan({ mode: 'quick', count: 30 }))))).toEqual(
    new Set(['choice']),
  );
});
test('interactive begins with the hands-on kinds', () => {
  const kinds = kindsOf(composeSession(plan({ mode: 'interactive' })));
  expect(kinds.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'order'));
});
test('related asks from the connected topics too, the others do not', () => {
  const topics: SessionPlan['topics'] = [topic('a'), topic('b'), topic('c')];
  const from = (mode: SessionPlan['mode']) =>
    new Set(composeSession(plan({ mode, topics })).map(({ origin }) => origin.topic));
  expect(from('related').size).toBeGreaterThan(1);
  expect(from('related')).toContain('a');
  expect(from('full')).toEqual(new Set(['a']));
});
test('teach shows a solved sibling, never a question that is asked', () => {
  const made = composeSession(plan({ mode: 'teach', count: 8 }));
  const asked = new Set(made.map(({ question }) => fingerprint(question)));
  for (const { example } of made) expect(asked.has(fingerprint(example!))).toBe(false);
});
test('a connected topic is asked at the nearest grade it has, and not when that is far', () => {
  const near = topic('near', { grades: [6, 8] });
  const far = topic('far', { grades: [7, 8] });
  const made = composeSession(
    plan({ mode: 'related', topics: [topic('a'), near, far], count: 20 }),
  );
  const asked = new Map(made.map(({ origin }) => [origin.topic, origin.gradeLevel]));
  expect(Object.fromEntries(asked)).toEqual({ a: 5, near: 6 });
});

describe('when there is not enough', () => {
  const small = topic('small', {
    items: ['one', 'two', 'three'].map((id) =>
      authored({ id, difficulty: 1 }, 'text', { ...draftParts, prompt: id, answer: 'x' }),
    ),
  });
  test('it says how many there are', () => {
    expect(() => composeSession(plan({ topics: [small], count: 4 }))).toThrow(
      new TooFewQuestions(3),
    );
    expect(composeSession(plan({ topics: [small], count: 3 }))).toHaveLength(3);
  });
  test('a newer version takes the place of the one that was asked', () => {
    const [first] = topic('a').items;
    const met = composeSession(plan({ count: 10 })).filter(
      ({ origin }) => origin.item === 'choose',
    );
    const again = composeSession(
      plan({
        mode: 'review',
        topics: [topic('a', { items: [{ ...first!, version: 2 } as never] })],
        again: met.map(({ origin }) => origin),
      }),
    );
    expect(again.map(({ origin }) => origin.version)).toEqual(met.map(() => 2));
  });
});

describe('review', () => {
  const asked = composeSession(plan({}));
  test('asks the very same questions again, the most urgent first', () => {
    const again = asked.slice(3, 6).map(({ origin }) => origin);
    const made = composeSession(plan({ mode: 'review', again }));
    expect(made.map(({ question }) => question)).toEqual(
      asked.slice(3, 6).map(({ question }) => question),
    );
  });
  test('holds no more than asked for', () => {
    expect(
      composeSession(plan({ mode: 'review', count: 4, again: asked.map(({ origin }) => origin) })),
    ).toHaveLength(4);
  });
  test('of nothing is refused', () => {
    expect(() => composeSession(plan({ mode: 'review', again: [] }))).toThrow(TooFewQuestions);
  });
});

test('questions about one thing are kept apart while there is something else to ask', () => {
  const facts = topic('facts', {
    items: [
      generator({
        id: 'capital',
        kind: 'text',
        difficulty: 1,
        make: (rng) => {
          const n = rng.int(1, 12);
          return { ...draftParts, prompt: `capital of ${n}`, answer: 'x', about: `country ${n}` };
        },
      }),
      generator({
        id: 'country',
        kind: 'text',
        difficulty: 1,
        make: (rng) => {
          const n = rng.int(1, 12);
          return { ...draftParts, prompt: `country of ${n}`, answer: 'x', about: `country ${n}` };
        },
      }),
    ],
  });
  const made = composeSession(plan({ topics: [facts], count: 10 }));
  expect(
    new Set(made.map(({ question }) => JSON.stringify(question.prompt).replaceAll(/\D/g, ''))).size,
  ).toBe(10);
  expect(composeSession(plan({ topics: [facts], count: 20 }))).toHaveLength(20);
});

test('questions about one passage come one after the other, four at a time', () => {
  const reading = topic('reading', {
    items: ['Owl', 'Fox', 'Hare', 'Wren'].flatMap((title) =>
      [1, 2, 3, 4, 5].map((number) =>
        authored({ id: `${title.toLowerCase()}-${number}`, difficulty: 1 }, 'text', {
          ...draftParts,
          prompt: [passage(title, 'Once upon a time.'), `Question ${number}?`],
          answer: 'x',
        }),
      ),
    ),
  });
  const made = composeSession(plan({ topics: [reading], count: 16 }));
  const animals = made.map(({ origin }) => origin.item.split('-')[0]);
  expect(animals.filter((animal, at) => animal !== animals[at - 1])).toHaveLength(4);
});
