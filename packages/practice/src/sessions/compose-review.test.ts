import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authored, generator } from '../items/author.ts';
import { variantOf } from '../items/variant.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { composeReview, type ToAskAgain } from './compose-review.ts';
import { fingerprint } from './pick.ts';

const sums = generator({
  id: 'sums',
  kind: 'choice',
  difficulty: 2,
  make: (rng) => {
    const n = rng.int(1, 500);
    return { ...draftParts, prompt: `What is ${n} + 1?`, right: `${n + 1}`, wrong: ['0', '1'] };
  },
});
const capital = authored({ id: 'capital', difficulty: 4 }, 'choice', {
  ...draftParts,
  prompt: 'Which is the capital?',
  right: 'Rome',
  wrong: ['Oslo', 'Bern', 'Kyiv'],
});

const asked = (more: Partial<ToAskAgain> = {}, seed = 1): ToAskAgain => ({
  planet: 'num_forge',
  item: sums,
  origin: { topic: 'adding', gradeLevel: 3, seed },
  as: 'it_was',
  ...more,
});
const questionOf = ({ item, origin }: ToAskAgain) =>
  variantOf(item, origin.topic, origin.gradeLevel, origin.seed).question;

describe('a review across planets', () => {
  test('asks what was missed as it was, bit by bit', () => {
    const [again] = composeReview([asked()], 10, 7);
    expect(again!.question).toEqual(questionOf(asked()));
    expect(again).toMatchObject({ planet: 'num_forge', difficulty: 2, origin: { seed: 1 } });
  });

  test('asks what was right as another question of the same item', () => {
    const one = asked({ as: 'another' });
    const [again] = composeReview([one], 10, 7);
    expect(again!.origin).toMatchObject({ topic: 'adding', item: 'sums', gradeLevel: 3 });
    expect(fingerprint(again!.question)).not.toBe(fingerprint(questionOf(one)));
  });

  test('asks an item that knows one question alone again', () => {
    const one = asked({ item: capital, as: 'another' });
    expect(composeReview([one], 10, 7)[0]!.question.prompt).toEqual(questionOf(one).prompt);
  });

  test('says the planet of each question, in the order of urgency', () => {
    const list = [
      asked({ planet: 'terra_nova', item: capital }),
      asked({ planet: 'num_forge' }),
      asked({ planet: 'coin_quest', as: 'another' }),
    ];
    expect(composeReview(list, 10, 7).map(({ planet }) => planet)).toEqual([
      'terra_nova',
      'num_forge',
      'coin_quest',
    ]);
  });

  test('holds no question twice, and none at all where there is nothing', () => {
    expect(composeReview([asked(), asked()], 10, 7)).toHaveLength(1);
    expect(composeReview([], 10, 7)).toEqual([]);
  });

  test('for any list: at most so many, all different, the same for the same arguments', () => {
    const one = fc.record({
      seed: fc.integer({ min: 0, max: 30 }),
      as: fc.constantFrom('it_was', 'another'),
      planet: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(one), fc.integer({ min: 1, max: 10 }), fc.nat(), (list, count, seed) => {
        const plan = list.map(({ seed: of, ...more }) => asked(more, of));
        const questions = composeReview(plan, count, seed);
        expect(questions.length).toBeLessThanOrEqual(count);
        const prints = questions.map(({ question }) => fingerprint(question));
        expect(new Set(prints).size).toBe(prints.length);
        expect(composeReview(plan, count, seed)).toEqual(questions);
      }),
    );
  });
});
