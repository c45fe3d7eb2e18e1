import type { CategoryInTotal, Penalty, PieceReason, PieceStatus, Total } from '@planets/contract';
import { describe, expect, test } from 'vitest';
import {
  categoryInWords,
  penaltyInWords,
  pieceInWords,
  ruleInWords,
  sumInWords,
  weightInWords,
} from './total-words.ts';

// Spaces that do not break are a matter of type setting.
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ') ?? null;
const exact = (fraction: string, decimal: number) => ({ fraction, decimal });

const penalty: Penalty = {
  per: 'day',
  late: 2,
  percentEach: 10,
  percent: 20,
  floorPercent: 0,
  floor: 0,
  points: 4,
  floorReached: false,
};

test.each<[string, Partial<Penalty>, string]>([
  ['by days', {}, 'Late by 2 days: 2 × 10% of 20 points, so 4 points less.'],
  [
    'by hours',
    { per: 'hour', late: 1, percentEach: 2.5, points: 0.5 },
    'Late by 1 started hour: 1 × 2.5% of 20 points, so 0.5 points less.',
  ],
  [
    'down to the floor',
    { floorPercent: 50, floor: 10, points: 1, floorReached: true },
    'Late by 2 days: 2 × 10% of 20 points, but lateness takes no score below 50% (10 points), so 1 point less.',
  ],
  [
    'below the floor already',
    { floorPercent: 50, floor: 10, points: 0, floorReached: true },
    'Late by 2 days: 2 × 10% of 20 points, but lateness takes no score below 50% (10 points), so nothing less.',
  ],
])('a late penalty %s', (_, more, words) => {
  expect(plain(penaltyInWords({ ...penalty, ...more }, 20))).toBe(words);
});

test.each<[PieceStatus, PieceReason, string | null]>([
  ['counted', 'scored', null],
  ['extra', 'scored', 'Extra credit: it only adds'],
  ['dropped', 'scored', 'Dropped as one of the lowest, so it does not count'],
  ['as_zero', 'past_due', 'Missing: counts 0'],
  ['as_zero', 'marked_missing', 'Missing: counts 0'],
  ['as_zero', 'not_due_yet', 'Not handed in: 0 if it stays so'],
  ['awaiting', 'awaiting_grade', 'Handed in, waits for a grade, in no sum'],
  ['excused', 'excused', 'Excused, in no sum'],
  ['left_out', 'past_due', 'Missing, and left out'],
  ['left_out', 'not_due_yet', 'Not due yet, in no sum'],
  ['left_out', 'no_category', 'In no category, in no sum'],
  ['left_out', 'extra_not_done', 'Extra credit that was not done takes nothing away'],
])('%s because %s', (status, why, words) => {
  expect(pieceInWords({ status, why })).toBe(words);
});

const homework: CategoryInTotal = {
  categoryId: 1,
  name: 'Homework',
  extraCredit: false,
  earned: 34,
  possible: 40,
  extra: 0,
  percent: exact('85', 85),
  dropLowest: 0,
  dropped: [],
  weight: 30,
  weightUsed: exact('300/7', 42.8571),
  adds: exact('255/7', 36.4286),
};

const byCategories: Total = {
  rule: 'so_far',
  weighting: 'categories',
  missing: 'left_out',
  earned: 74,
  possible: 80,
  percent: exact('655/7', 93.5714),
  shown: 93.6,
  letter: 'A−',
  letterFrom: 90,
  awaiting: 0,
  categories: [
    homework,
    { ...homework, categoryId: 2, name: 'Tests', adds: exact('400/7', 57.1429) },
  ],
  pieces: [],
};

describe('a category', () => {
  test('says its sum, its weight and what it adds', () => {
    expect(plain(categoryInWords(homework))).toBe('34 of 40 points is 85%.');
    expect(plain(weightInWords(homework))).toBe(
      'Weight 30: 42.8571% of the total. It adds 36.4286%.',
    );
  });
  test('says what is extra credit and what was dropped', () => {
    expect(plain(categoryInWords({ ...homework, extra: 2, dropped: [7] }))).toBe(
      '34 of 40 points is 85%. 2 points of it are extra credit. 1 lowest score is dropped.',
    );
  });
  test('that is empty gives its weight to the others', () => {
    const empty = { ...homework, earned: 0, possible: 0, percent: null };
    expect(categoryInWords(empty)).toBe('Nothing counts here yet.');
    expect(weightInWords({ ...empty, weightUsed: null, adds: null })).toBe(
      'Weight 30, shared out among the others until something counts here.',
    );
  });
});

describe('a total', () => {
  test('by categories is a sum that a calculator gives again', () => {
    expect(sumInWords(byCategories)).toBe(
      '36.4286% + 57.1429% is 93.5714%, shown as 93.6%. A− is given from 90% on.',
    );
  });
  test('by points is one division', () => {
    expect(
      plain(
        sumInWords({
          ...byCategories,
          weighting: 'points',
          earned: 17,
          possible: 20,
          percent: exact('85', 85),
          shown: 85,
          letter: null,
          letterFrom: null,
        }),
      ),
    ).toBe('17 of 20 points is 85%.');
  });
  test('of nothing is no total', () => {
    expect(sumInWords({ ...byCategories, percent: null, shown: null })).toBe(
      'Nothing counts yet, so there is no total.',
    );
  });
  test('says by which rule, and what nobody knows yet', () => {
    expect(plain(ruleInWords(byCategories))).toBe(
      'Only what has a grade counts; missing work is left out.',
    );
    expect(plain(ruleInWords({ ...byCategories, missing: 'zero' }))).toBe(
      'Only what has a grade counts, and missing work counts 0.',
    );
    expect(plain(ruleInWords({ ...byCategories, rule: 'if_nothing_more', awaiting: 2 }))).toBe(
      'What is not handed in counts 0 here. 2 pieces handed in and not graded yet are left out, because nobody knows the score.',
    );
  });
});
