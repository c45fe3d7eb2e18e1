import { describe, expect, test } from 'vitest';
import { classTotals } from './class-totals.ts';
import { LETTER_SCHEMES } from './letters.ts';
import type { Category, Piece } from './piece.ts';
import { DEFAULT_POLICY, type GradingPolicy } from './policy.ts';

const NOW = Date.parse('2026-05-04T12:00:00Z');
const DAY = 86_400_000;
const moment = { zone: 'Europe/Berlin', now: NOW };

type Row = Partial<Piece>;
const scored = (earned: number, points: number, more: Row = {}): Row => ({
  earned,
  points,
  graded: true,
  ...more,
});
const toDo = (points: number, more: Row = {}): Row => ({ points, dueAt: NOW + DAY, ...more });
const missing = (points: number, more: Row = {}): Row => ({ points, ...more });
const handedIn = (points: number, more: Row = {}): Row => ({
  points,
  submittedAt: NOW - 2 * DAY,
  ...more,
});
/** Rows of which the first is assignment 1. They were due yesterday and are in no category, unless they say so. */
const piecesOf = (rows: readonly Row[]): Piece[] =>
  rows.map((row, index) => ({
    assignmentId: index + 1,
    categoryId: null,
    points: 10,
    extraCredit: false,
    neverDrop: false,
    earned: null,
    graded: false,
    excused: false,
    markedMissing: false,
    submittedAt: null,
    dueAt: NOW - DAY,
    ...row,
  }));
const inCategory = (id: number, ...rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, categoryId: id }));
const category = (id: number, weight: number, more: Partial<Category> = {}): Category => ({
  id,
  name: `Category ${id}`,
  weight,
  dropLowest: 0,
  ...more,
});
const byPoints = DEFAULT_POLICY;
const byCategories: GradingPolicy = { ...DEFAULT_POLICY, weighting: 'categories' };

const totals = (
  rows: readonly Row[],
  categories: readonly Category[] = [],
  policy: GradingPolicy = byPoints,
) => classTotals(piecesOf(rows), categories, policy, moment);
/** Both totals as they are shown. */
const shown = (...given: Parameters<typeof totals>) => {
  const { soFar, ifNothingMore } = totals(...given);
  return [soFar.shown, ifNothingMore.shown];
};
/** What became of each piece so far. */
const became = (...given: Parameters<typeof totals>) =>
  totals(...given).soFar.pieces.map(({ status, why }) => `${status}: ${why}`);

describe('by points', () => {
  test.each<[string, Row[], number | null, number | null]>([
    // what, pieces, so far, if nothing more is handed in
    ['nothing at all', [], null, null],
    ['nothing scored yet', [toDo(10)], null, 0],
    ['one score', [scored(17, 20)], 85, 85],
    ['a zero that was given', [scored(0, 20)], 0, 0],
    // Canvas, grade_calculator_spec: "ignores no grade for current grade but not final grade".
    ['one of two scored', [scored(5, 10), toDo(10)], 50, 25],
    // The same: "calculates the grade without floating point calculation errors".
    ['where binary fractions go wrong', [scored(88.56, 100), scored(69.71, 100)], 79.1, 79.1],
    // The same: "incorporates extra credit when the total is more than the possible".
    ['more than the points', [scored(11, 10), scored(45, 40)], 112, 112],
    ['points, not percents, are added', [scored(10, 10), scored(0, 90)], 10, 10],
    ['half up', [scored(1, 16)], 6.3, 6.3],
    ['half up at the top', [scored(199.9, 200)], 100, 100],
    ['excused work is not there', [scored(5, 10), scored(0, 90, { excused: true })], 50, 50],
    ['excused before it is scored', [scored(5, 10), missing(90, { excused: true })], 50, 50],
    ['handed in and not graded is in neither', [scored(5, 10), handedIn(90)], 50, 50],
    [
      'graded without a score is in neither',
      [scored(5, 10), handedIn(90, { graded: true })],
      50,
      50,
    ],
    [
      'a score that is not complete is no score',
      [scored(5, 10), handedIn(90, { earned: 9 })],
      50,
      50,
    ],
    ['on paper, waiting for its grade', [scored(5, 10), missing(90, { onPaper: true })], 50, 50],
    ['on paper, still to come', [scored(5, 10), toDo(10, { onPaper: true })], 50, 25],
    ['extra credit adds', [scored(8, 10), scored(1, 5, { extraCredit: true })], 90, 90],
    [
      'extra credit not done takes nothing',
      [scored(8, 10), toDo(5, { extraCredit: true })],
      80,
      80,
    ],
    ['extra credit alone', [scored(5, 5, { extraCredit: true })], null, null],
    ['a piece of no points only adds', [scored(8, 10), scored(1, 0)], 90, 90],
    ['a zero for no points', [scored(0, 0)], null, null],
  ])('%s', (_, rows, soFar, ifNothingMore) => {
    expect(shown(rows)).toEqual([soFar, ifNothingMore]);
  });

  test.each<[GradingPolicy['missing'], number, number]>([
    ['left_out', 80, 40],
    ['zero', 40, 40],
  ])('missing work: %s', (policy, soFar, ifNothingMore) => {
    for (const row of [
      missing(10),
      toDo(10, { markedMissing: true }),
      handedIn(10, { markedMissing: true }),
    ]) {
      expect(shown([scored(8, 10), row], [], { ...byPoints, missing: policy })).toEqual([
        soFar,
        ifNothingMore,
      ]);
    }
  });

  test('a score given to missing work counts', () => {
    const rows = [scored(8, 10), scored(4, 10, { markedMissing: true })];
    expect(shown(rows, [], { ...byPoints, missing: 'zero' })).toEqual([60, 60]);
  });

  test('the grace holds for missing work too', () => {
    const rows = [scored(8, 10), toDo(10, { dueAt: NOW - 60_000 })];
    expect(shown(rows, [], { ...byPoints, missing: 'zero' })[0]).toBe(80);
    const later = [scored(8, 10), toDo(10, { dueAt: NOW - 60_001 })];
    expect(shown(later, [], { ...byPoints, missing: 'zero' })[0]).toBe(40);
  });

  test('a late penalty counts, beside the raw score', () => {
    const policy = { ...byPoints, late: { per: 'day' as const, percent: 10, floorPercent: 50 } };
    const rows = [scored(9, 10, { submittedAt: NOW, dueAt: NOW - 2 * DAY }), scored(10, 10)];
    const { soFar } = totals(rows, [], policy);
    expect(soFar.shown).toBe(85);
    expect(soFar.pieces[0]).toMatchObject({ raw: 9, counted: 7, percent: 70 });
  });

  test('drops serve the total: what holds it up stays', () => {
    const rows = [...inCategory(1, scored(9, 10), scored(10, 10)), ...inCategory(2, scored(5, 10))];
    const categories = [category(1, 0, { dropLowest: 1 }), category(2, 0)];
    // 24/30 with all of them, 15/20 without the 9.
    expect(shown(rows, categories)).toEqual([80, 80]);
    expect(totals(rows, categories).soFar.categories[0]).toMatchObject({
      dropLowest: 1,
      dropped: [],
    });
  });

  test('extra credit in a category of its own adds to the rest', () => {
    const rows = [
      ...inCategory(1, scored(8, 10)),
      ...inCategory(2, scored(1, 5, { extraCredit: true })),
    ];
    const categories = [category(1, 1), category(2, 1)];
    expect(shown(rows, categories)).toEqual([90, 90]);
    expect(became(rows, categories)).toEqual(['counted: scored', 'extra: scored']);
  });

  test('a category of extra credit only adds', () => {
    const rows = [...inCategory(1, scored(8, 10)), ...inCategory(2, scored(1, 10), missing(10))];
    const categories = [category(1, 1), category(2, 1, { extraCredit: true })];
    expect(shown(rows, categories, { ...byPoints, missing: 'zero' })).toEqual([90, 90]);
  });
});

describe('by categories', () => {
  test.each<[string, Row[], Category[], number | null, number | null]>([
    ['no categories, so nothing counts', [scored(5, 10)], [], null, null],
    // Canvas, grade_calculator_spec: "ignores no grade for current grade calculation, even when weighted".
    [
      'an empty category gives its weight to the others',
      [...inCategory(1, scored(5, 10)), ...inCategory(2, toDo(10))],
      [category(1, 50), category(2, 50)],
      50,
      25,
    ],
    // The same: "computes a weighted grade when specified".
    [
      'each category weighs the same, whatever its points',
      [...inCategory(1, scored(9, 10)), ...inCategory(2, scored(20, 40))],
      [category(1, 50), category(2, 50)],
      70,
      70,
    ],
    // The same: "calculates the grade without floating point calculation errors", 93.825.
    [
      'where binary fractions go wrong',
      [...inCategory(1, scored(267.9, 200)), ...inCategory(2, scored(53.7, 100))],
      [category(1, 50), category(2, 50)],
      93.8,
      93.8,
    ],
    // The same: "properly calculates the grade when total weight is less than 100%", 55.56.
    [
      'weights of 50 and 40',
      [...inCategory(1, scored(10, 10)), ...inCategory(2, toDo(40))],
      [category(1, 50), category(2, 40)],
      100,
      55.6,
    ],
    // The same: "properly handles submissions with no score", 58.33 and 48.41.
    [
      'a piece without a score',
      [...inCategory(1, toDo(10), scored(1, 4)), ...inCategory(2, scored(40, 40))],
      [category(1, 50), category(2, 40)],
      58.3,
      48.4,
    ],
    // The same: compute_and_save_scores with drop_lowest 1: 90.99 and 58.45 (58.445, which rounded once is 58.4).
    [
      'drops in each category',
      [
        ...inCategory(1, scored(35, 150), toDo(150), scored(142.7, 150)),
        ...inCategory(2, scored(42, 150), toDo(150), scored(131.4, 150)),
      ],
      [category(1, 45, { dropLowest: 1 }), category(2, 55, { dropLowest: 1 })],
      91,
      58.4,
    ],
    [
      'weights that are not percents',
      [...inCategory(1, scored(5, 10)), ...inCategory(2, scored(10, 10))],
      [category(1, 1), category(2, 3)],
      87.5,
      87.5,
    ],
    [
      'a category that weighs nothing',
      [...inCategory(1, scored(5, 10)), ...inCategory(2, scored(10, 10))],
      [category(1, 100), category(2, 0)],
      50,
      50,
    ],
    ['nothing weighs anything', inCategory(1, scored(5, 10)), [category(1, 0)], null, null],
    [
      'a piece in no category, or in one that is gone',
      [...inCategory(1, scored(5, 10)), scored(10, 10), ...inCategory(9, scored(10, 10))],
      [category(1, 100)],
      50,
      50,
    ],
    [
      'a category of extra credit comes on top',
      [...inCategory(1, scored(8, 10)), ...inCategory(2, scored(3, 5))],
      [category(1, 100), category(2, 5, { extraCredit: true })],
      83,
      83,
    ],
    [
      'and is worth no more while others are empty',
      [...inCategory(1, scored(8, 10)), ...inCategory(2, scored(3, 5)), ...inCategory(3, toDo(10))],
      [category(1, 50), category(2, 5, { extraCredit: true }), category(3, 50)],
      83,
      43,
    ],
    [
      'extra credit before anything counts',
      inCategory(2, scored(3, 5)),
      [category(1, 100), category(2, 5, { extraCredit: true })],
      null,
      null,
    ],
    [
      'an extra piece in a category where nothing counts yet',
      [...inCategory(1, scored(8, 10)), ...inCategory(2, scored(3, 5, { extraCredit: true }))],
      [category(1, 50), category(2, 50)],
      80,
      80,
    ],
  ])('%s', (_, rows, categories, soFar, ifNothingMore) => {
    expect(shown(rows, categories, byCategories)).toEqual([soFar, ifNothingMore]);
  });

  test('never all of a category is dropped, nor what never is', () => {
    const categories = [category(1, 1, { dropLowest: 5 })];
    expect(became(inCategory(1, scored(2, 10)), categories, byCategories)).toEqual([
      'counted: scored',
    ]);
    expect(
      became(
        inCategory(1, scored(2, 10, { neverDrop: true }), scored(3, 10), scored(9, 10)),
        categories,
        byCategories,
      ),
    ).toEqual(['counted: scored', 'dropped: scored', 'counted: scored']);
    expect(
      became(
        inCategory(1, scored(9, 10, { neverDrop: true }), scored(3, 10)),
        categories,
        byCategories,
      ),
    ).toEqual(['counted: scored', 'dropped: scored']);
  });
});

test('what became of each piece, and why', () => {
  const rows = inCategory(
    1,
    scored(9, 10),
    scored(2, 10),
    scored(1, 10, { neverDrop: true }),
    scored(2, 5, { extraCredit: true }),
    scored(2, 0),
    missing(10),
    toDo(10, { markedMissing: true }),
    toDo(10),
    handedIn(10),
    handedIn(10, { graded: true }),
    scored(3, 10, { excused: true }),
    toDo(5, { extraCredit: true }),
  );
  const categories = [category(1, 1, { dropLowest: 1 })];
  expect(became([...rows, scored(1, 10)], categories, byCategories)).toEqual([
    'counted: scored',
    'dropped: scored',
    'counted: scored',
    'extra: scored',
    'extra: scored',
    'left_out: past_due',
    'left_out: marked_missing',
    'left_out: not_due_yet',
    'awaiting: awaiting_grade',
    'left_out: no_score',
    'excused: excused',
    'left_out: extra_not_done',
    'left_out: no_category',
  ]);
  const { ifNothingMore } = totals(rows, categories, byCategories);
  expect(ifNothingMore.awaiting).toBe(1);
  expect(ifNothingMore.pieces.slice(5, 8)).toMatchObject([
    { status: 'dropped', why: 'past_due', counted: 0 },
    { status: 'as_zero', why: 'marked_missing', counted: 0 },
    { status: 'as_zero', why: 'not_due_yet', counted: 0 },
  ]);
  expect(
    became(inCategory(1, scored(2, 5, { extraCredit: true })), categories, byCategories),
  ).toEqual(['left_out: nothing_to_add_to']);
});

/** The worked example of docs/grade-arithmetic.md. */
test('a total tells everything it was computed from', () => {
  const late = { per: 'day' as const, percent: 10, floorPercent: 50 };
  const letters = LETTER_SCHEMES[0]?.letters ?? [];
  const policy: GradingPolicy = { ...byCategories, missing: 'zero', late, letters };
  const rows = [
    ...inCategory(
      1,
      scored(8, 10, { title: 'Fractions' }),
      scored(18, 20, { title: 'Angles', dueAt: NOW - 2 * DAY, submittedAt: NOW }),
      missing(10, { title: 'Area' }),
    ),
    ...inCategory(2, scored(41, 50, { title: 'Unit test' }), scored(2, 5, { extraCredit: true })),
    ...inCategory(3, toDo(100)),
  ];
  const categories = [
    { ...category(1, 30, { dropLowest: 1 }), name: 'Homework' },
    { ...category(2, 40), name: 'Tests' },
    { ...category(3, 30), name: 'Project' },
  ];
  const { soFar, ifNothingMore } = totals(rows, categories, policy);
  expect(soFar).toMatchObject({
    rule: 'so_far',
    weighting: 'categories',
    missing: 'zero',
    earned: 65,
    possible: 80,
    percent: { fraction: '564/7', decimal: 80.5714 },
    shown: 80.6,
    letter: 'B−',
    letterFrom: 80,
    awaiting: 0,
  });
  expect(soFar.categories).toEqual([
    {
      categoryId: 1,
      name: 'Homework',
      extraCredit: false,
      earned: 22,
      possible: 30,
      extra: 0,
      percent: { fraction: '220/3', decimal: 73.3333 },
      dropLowest: 1,
      dropped: [3],
      weight: 30,
      weightUsed: { fraction: '300/7', decimal: 42.8571 },
      adds: { fraction: '220/7', decimal: 31.4286 },
    },
    {
      categoryId: 2,
      name: 'Tests',
      extraCredit: false,
      earned: 43,
      possible: 50,
      extra: 2,
      percent: { fraction: '86', decimal: 86 },
      dropLowest: 0,
      dropped: [],
      weight: 40,
      weightUsed: { fraction: '400/7', decimal: 57.1429 },
      adds: { fraction: '344/7', decimal: 49.1429 },
    },
    {
      categoryId: 3,
      name: 'Project',
      extraCredit: false,
      earned: 0,
      possible: 0,
      extra: 0,
      percent: null,
      dropLowest: 0,
      dropped: [],
      weight: 30,
      weightUsed: null,
      adds: null,
    },
  ]);
  expect(soFar.pieces[1]).toEqual({
    assignmentId: 2,
    title: 'Angles',
    categoryId: 1,
    points: 20,
    neverDrop: false,
    raw: 18,
    penalty: {
      per: 'day',
      late: 2,
      percentEach: 10,
      percent: 20,
      floorPercent: 50,
      floor: 10,
      points: 4,
      floorReached: false,
    },
    counted: 14,
    percent: 70,
    status: 'counted',
    why: 'scored',
  });
  expect(soFar.pieces[2]).toMatchObject({ title: 'Area', status: 'dropped', why: 'past_due' });
  expect(ifNothingMore).toMatchObject({ percent: { fraction: '282/5' }, shown: 56.4, letter: 'F' });
});

test('by points, pieces in no category have a line of their own, and weights are not told', () => {
  const { soFar } = totals([...inCategory(1, scored(5, 10)), scored(4, 10)], [category(1, 30)]);
  expect(soFar.categories).toMatchObject([
    { categoryId: 1, weight: null, weightUsed: null, adds: null, earned: 5 },
    { categoryId: null, name: null, weight: null, earned: 4 },
  ]);
});
