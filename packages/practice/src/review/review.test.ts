import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewCard } from './card.ts';
import { dueOrder } from './due.ts';
import { remembered, reviewAfter, type ReviewEvidence } from './review-after.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T15:00:00Z');

const RIGHT = { rightAtOnce: true, right: true, hints: 0 };
const HELPED = { rightAtOnce: false, right: true, hints: 1 };
const MISS = { rightAtOnce: false, right: false, hints: 0 };

const cardAfter = (answers: readonly (readonly [day: number, what: typeof RIGHT])[]) => {
  let card: ReviewCard | undefined;
  return answers.map(([day, what]) => {
    card = reviewAfter(card, { ...what, at: START + day * DAY });
    return card;
  });
};

const daysToDue = ({ due, last }: ReviewCard) => (due - last) / DAY;

describe('when a question comes back', () => {
  test('a golden sequence: it comes less and less often, and at once when it was missed', () => {
    const cards = cardAfter([
      [0, RIGHT],
      [2, RIGHT],
      [12, HELPED],
      [40, MISS],
      [40, RIGHT],
      [43, RIGHT],
      [50, RIGHT],
    ]);
    // Days until it may come again, stability, difficulty, missed.
    expect(
      cards.map((card) => [daysToDue(card), card.stability, card.difficulty, card.missed]),
    ).toEqual([
      [1.5, 2.3065, 2.118104, false],
      [10.5, 10.964332, 2.111214, false],
      [30.5, 30.79089, 4.748285, false],
      [0, 2.332714, 8.259025, true],
      [1.5, 2.332714, 8.245994, false],
      [5.5, 5.911393, 8.232976, false],
      [12.5, 13.289884, 8.219971, false],
    ]);
  });

  test.each([
    // what, days until it may come again: half a day less than the interval, so that no lesson is a minute too early
    ['right at once', RIGHT, 1.5],
    ['right with help', HELPED, 0.5],
    ['missed', MISS, 0],
  ])('the first time %s: after %s days', (_, what, days) => {
    expect(cardAfter([[0, what]]).map(daysToDue)).toEqual([days]);
  });

  test('the same afternoon is no day later; the next one is, an hour sooner or later', () => {
    const stability = (day: number) =>
      cardAfter([
        [0, RIGHT],
        [day, RIGHT],
      ]).at(-1)?.stability;
    expect(stability(0.2)).toBe(stability(0));
    expect(stability(23 / 24)).toBe(stability(1));
    expect(stability(25 / 24)).toBe(stability(1));
    expect(stability(1)).toBeGreaterThan(stability(0) ?? 0);
  });

  test('a card goes through JSON unchanged, and so does what follows from it', () => {
    const card = cardAfter([
      [0, RIGHT],
      [3, HELPED],
    ]).at(-1);
    const read: ReviewCard = JSON.parse(JSON.stringify(card));
    expect(read).toEqual(card);
    const next: ReviewEvidence = { ...RIGHT, at: START + 9 * DAY };
    expect(reviewAfter(read, next)).toEqual(reviewAfter(card, next));
  });

  test('it counts answers and misses', () => {
    const card = cardAfter([
      [0, MISS],
      [0, HELPED],
      [1, MISS],
    ]).at(-1);
    expect(card).toMatchObject({ answered: 3, misses: 2, missed: true });
  });

  test('an older answer that is counted later leaves the time of the newer one', () => {
    const [, card] = cardAfter([
      [5, RIGHT],
      [2, RIGHT],
    ]);
    expect(card?.last).toBe(START + 5 * DAY);
  });
});

describe('what is due', () => {
  test('first what was missed the last time, then what is most nearly forgotten', () => {
    const cards = {
      fresh: cardAfter([[19, RIGHT]])[0],
      old: cardAfter([[0, RIGHT]])[0],
      often: cardAfter([
        [0, RIGHT],
        [2, RIGHT],
      ])[1],
      missedLately: cardAfter([[20, MISS]])[0],
      missedBefore: cardAfter([[3, MISS]])[0],
    };
    const named = Object.entries(cards).flatMap(([name, card]) =>
      card === undefined ? [] : [{ ...card, name }],
    );
    expect(dueOrder(named, START + 20 * DAY).map(({ name }) => name)).toEqual([
      'missedBefore',
      'missedLately',
      'old',
      'often',
      'fresh',
    ]);
  });
});

test('after any answers a card has a time, is remembered by a chance, and never waits over a year', () => {
  const answer = fc.tuple(fc.nat(500), fc.constantFrom(RIGHT, HELPED, MISS));
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 30 }), fc.nat(2000), (answers, day) => {
      const card = cardAfter(answers).at(-1);
      if (card === undefined) return;
      expect(daysToDue(card)).toBeGreaterThanOrEqual(0);
      expect(daysToDue(card)).toBeLessThanOrEqual(365);
      expect(card.missed).toBe(card.due === card.last);
      const chance = remembered(card, START + day * DAY);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThanOrEqual(1);
    }),
  );
});
