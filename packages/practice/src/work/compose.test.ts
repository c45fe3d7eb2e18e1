import { describe, expect, test } from 'vitest';
import { authored, generator } from '../items/author.ts';
import type { Topic } from '../items/item.ts';
import { fingerprint } from '../sessions/pick.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { composeWork, questionsAsked, seedFor, type WorkPlan } from './compose.ts';
import { isOwn } from './work-question.ts';

const sums: Topic = {
  id: 'sums',
  name: 'Sums',
  about: 'Sums',
  grades: [3, 6],
  keywords: [],
  connected: [],
  prerequisites: [],
  standards: [],
  items: [
    generator({
      id: 'type',
      kind: 'numeric',
      difficulty: 1,
      make: (rng, grade) => {
        const n = rng.int(1, 500);
        return { ...draftParts, prompt: `${n} in grade ${grade}`, answer: n };
      },
    }),
    authored({ id: 'fact', difficulty: 1 }, 'text', {
      ...draftParts,
      prompt: 'fact',
      answer: 'x',
    }),
    authored({ id: 'explain', difficulty: 1 }, 'open', {
      ...draftParts,
      prompt: 'explain',
      sample: 'because',
      rubric: [{ name: 'Why', full: 'Says why.', points: 2 }],
    }),
  ],
};

const sources = {
  topic: (planet: string, id: string) =>
    planet === 'num_forge' && id === 'sums' ? sums : undefined,
  own: (id: number) =>
    id === 7
      ? {
          version: 3,
          draft: {
            kind: 'choice' as const,
            ...draftParts,
            prompt: 'mine',
            right: 'a',
            wrong: ['b', 'c', 'd'],
          },
        }
      : undefined,
};

const base = { planet: 'num_forge', topic: 'sums', gradeLevel: 5, weight: 1 } as const;
const plan = (more: Partial<WorkPlan> = {}): WorkPlan => ({
  content: [
    { type: 'topic', ...base, count: 5 },
    { type: 'item', ...base, item: 'type', weight: 2 },
    { type: 'item', ...base, item: 'explain', weight: 3 },
    { type: 'own', question: 7, weight: 0.5 },
  ],
  seed: 11,
  shuffleSeed: null,
  ...more,
});
const printsOf = (made: ReturnType<typeof composeWork>) =>
  made.map(({ question }) => fingerprint(question));

test('parts come in their order, each question with the weight of its part', () => {
  const made = composeWork(plan(), sources);
  expect(made).toHaveLength(questionsAsked(plan().content));
  expect(made.map(({ weight }) => weight)).toEqual([1, 1, 1, 1, 1, 2, 3, 0.5]);
  expect(made.map(({ question }) => question.kind).slice(5)).toEqual(['numeric', 'open', 'choice']);
  expect(made[0]!.origin).toMatchObject({ planet: 'num_forge', topic: 'sums', gradeLevel: 5 });
  expect(isOwn(made[7]!.origin) && made[7]!.origin).toMatchObject({ own: 7, version: 3 });
});
test('the same seed gives the same questions, another seed gives others', () => {
  expect(composeWork(plan(), sources)).toEqual(composeWork(plan(), sources));
  expect(printsOf(composeWork(plan({ seed: 12 }), sources))).not.toEqual(
    printsOf(composeWork(plan(), sources)),
  );
});
test('one seed for all, or one for each student', () => {
  expect(seedFor(5, 'same', 'nova')).toBe(seedFor(5, 'same', 'orion'));
  expect(seedFor(5, 'each', 'nova')).not.toBe(seedFor(5, 'each', 'orion'));
  expect(seedFor(5, 'each', 'nova')).toBe(seedFor(5, 'each', 'nova'));
});
test('shuffled, they are the same questions in another order', () => {
  const shuffled = composeWork(plan({ shuffleSeed: 1 }), sources);
  const straight = composeWork(plan(), sources);
  expect(printsOf(shuffled)).not.toEqual(printsOf(straight));
  expect(printsOf(shuffled).toSorted()).toEqual(printsOf(straight).toSorted());
});
test('no question comes twice, also from two parts', () => {
  const content = [
    { type: 'topic' as const, ...base, count: 20 },
    { type: 'topic' as const, ...base, count: 20 },
    ...Array.from({ length: 10 }, () => ({ type: 'item' as const, ...base, item: 'type' })),
  ];
  const made = composeWork(plan({ content }), sources);
  expect(made).toHaveLength(50);
  expect(new Set(printsOf(made)).size).toBe(50);
});
test('a topic asks nothing by itself that only a teacher can grade', () => {
  const content = [{ type: 'topic' as const, ...base, count: 40 }];
  const kinds = composeWork(plan({ content }), sources).map(({ question }) => question.kind);
  expect(kinds).not.toContain('open');
});

describe('when there is not enough', () => {
  test('an item picked twice that has one question is asked twice', () => {
    const twice = { type: 'item' as const, ...base, item: 'fact' };
    expect(composeWork(plan({ content: [twice, twice] }), sources)).toHaveLength(2);
  });
  test('what is not there is left out', () => {
    const content = [
      { type: 'topic' as const, ...base, topic: 'gone', count: 3 },
      { type: 'item' as const, ...base, item: 'gone' },
      { type: 'own' as const, question: 99, weight: 1 },
    ];
    expect(composeWork(plan({ content }), sources)).toEqual([]);
  });
});
