/** Totals against an oracle that tries every way to drop, in bigints, written without the code it checks. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { toOneDecimal } from '../sessions/tally.ts';
import { classFigures, classTotals } from './class-totals.ts';
import type { Category, Piece } from './piece.ts';
import type { GradingPolicy } from './policy.ts';
import type { TotalRule } from './total.ts';
import { withWhatIf } from './what-if.ts';

const DAY = 86_400_000;
const DUE = Date.parse('2026-02-02T12:00:00Z');
/** Half of the pieces are due before it, the others after. */
const moment = { zone: 'UTC', now: DUE + 30 * DAY };

/** In thousandths, as the tables keep it. */
const amount = (most: number) => fc.integer({ min: 0, max: most }).map((value) => value / 1000);

const piece = fc
  .record({
    categoryId: fc.constantFrom(null, 1, 2, 3),
    points: fc.oneof(amount(20_000), fc.constantFrom(0, 5, 10, 10, 20)),
    extraCredit: fc.constant(false),
    neverDrop: fc.constantFrom(false, false, false, true),
    earned: fc.option(fc.oneof(amount(25_000), fc.constantFrom(0, 5, 8, 10)), { nil: null }),
    graded: fc.constantFrom(true, true, true, false),
    excused: fc.constantFrom(false, false, false, false, true),
    markedMissing: fc.constantFrom(false, false, false, true),
    daysLate: fc.option(fc.integer({ min: -2, max: 6 }), { nil: null }),
    isDue: fc.boolean(),
  })
  .map(({ daysLate, isDue, ...rest }): Omit<Piece, 'assignmentId'> => {
    const dueAt = isDue ? DUE : moment.now + DAY;
    return { ...rest, dueAt, submittedAt: daysLate === null ? null : dueAt + daysLate * DAY };
  });
const withExtra = fc
  .tuple(piece, fc.constantFrom(false, false, false, true))
  .map(([one, extraCredit]) => ({ ...one, extraCredit }));
const numbered = (of: typeof piece) =>
  fc
    .array(of, { maxLength: 8 })
    .map((pieces) => pieces.map((one, index): Piece => ({ ...one, assignmentId: index + 1 })));
const plainPieces = numbered(piece);
const pieces = numbered(withExtra);

const categoriesWith = (extraCredit: fc.Arbitrary<boolean>) =>
  fc
    .array(
      fc.record({
        weight: fc.oneof(amount(100_000), fc.constantFrom(0, 30, 40)),
        dropLowest: fc.nat(3),
        extraCredit,
      }),
      { maxLength: 3 },
    )
    .map((rows) =>
      rows.map((row, index): Category => ({ ...row, id: index + 1, name: `${index}` })),
    );
const plainCategories = categoriesWith(fc.constant(false));
const categories = categoriesWith(fc.constantFrom(false, false, false, true));

const policy = fc.record<GradingPolicy>({
  weighting: fc.constantFrom('points', 'categories'),
  missing: fc.constantFrom('zero', 'left_out'),
  late: fc.option(
    fc.record({
      per: fc.constant('day' as const),
      percent: amount(100_000),
      floorPercent: amount(100_000),
    }),
    { nil: null },
  ),
  letters: fc.constant([]),
});

/** numerator / denominator, in which the denominator is above 0. */
type Ratio = readonly [bigint, bigint];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const isAbove = ([a, b]: Ratio, [c, d]: Ratio) => a * d > c * b;

const thousandths = (value: number) => BigInt(Math.round(value * 1000));

/** Hundred-millionths of a point that a score counts, after its penalty. */
function grainsCounted({ earned, points, submittedAt, dueAt }: Piece, { late }: GradingPolicy) {
  const raw = thousandths(earned ?? 0) * 100_000n;
  const days = submittedAt === null ? 0n : BigInt((submittedAt - dueAt) / DAY);
  if (late === null || days <= 0n) return raw;
  const floor = thousandths(late.floorPercent) * thousandths(points);
  const less = raw - days * thousandths(late.percent) * thousandths(points);
  if (raw <= floor) return raw;
  return less < floor ? floor : less;
}

interface Counting {
  readonly id: number;
  readonly category: Category | null;
  readonly earned: bigint;
  readonly possible: bigint;
  readonly mayGo: boolean;
}

/** What has a place in a total: with possible points, or extra, with none. */
function countingIn(
  all: readonly Piece[],
  groups: readonly Category[],
  rules: GradingPolicy,
  rule: TotalRule,
): Counting[] {
  return all.flatMap((one) => {
    const category = groups.find(({ id }) => id === one.categoryId) ?? null;
    if (one.excused || (rules.weighting === 'categories' && category === null)) return [];
    const isExtra =
      one.extraCredit ||
      one.points === 0 ||
      (rules.weighting === 'points' && category?.extraCredit === true);
    const line = { id: one.assignmentId, category, mayGo: !one.neverDrop && !isExtra };
    const possible = isExtra ? 0n : thousandths(one.points) * 100_000n;
    if (one.graded && one.earned !== null) {
      return [{ ...line, possible, earned: grainsCounted(one, rules) }];
    }
    const hasPassed = one.dueAt < moment.now;
    const isAbsent = one.markedMissing || (!one.graded && one.submittedAt === null && hasPassed);
    const isStillToCome = !one.graded && one.submittedAt === null && !hasPassed;
    const isZero =
      rule === 'so_far' ? isAbsent && rules.missing === 'zero' : isAbsent || isStillToCome;
    return isZero && !isExtra ? [{ ...line, possible, earned: 0n }] : [];
  });
}

const sum = (rows: readonly Counting[], side: 'earned' | 'possible') =>
  rows.reduce((total, row) => total + row[side], 0n);

function ratioOf(
  kept: readonly Counting[],
  groups: readonly Category[],
  { weighting }: GradingPolicy,
): Ratio | null {
  if (weighting === 'points') {
    const possible = sum(kept, 'possible');
    return possible === 0n ? null : [sum(kept, 'earned'), possible];
  }
  const given = groups.filter(({ extraCredit }) => extraCredit !== true);
  const whole = given.reduce((total, { weight }) => total + thousandths(weight), 0n);
  const of = (id: number) => kept.filter(({ category }) => category?.id === id);
  const isUsed = ({ id }: Category) => sum(of(id), 'possible') > 0n;
  const used = given.filter(isUsed).reduce((total, { weight }) => total + thousandths(weight), 0n);
  if (used === 0n) return null;
  return groups
    .filter(isUsed)
    .reduce<Ratio>(
      (total, { id, weight, extraCredit }) =>
        plus(total, [
          thousandths(weight) * sum(of(id), 'earned'),
          (extraCredit === true ? whole : used) * sum(of(id), 'possible'),
        ]),
      [0n, 1n],
    );
}

const subsets = <Value>(values: readonly Value[]): Value[][] =>
  values.reduce<Value[][]>((all, value) => [...all, ...all.map((some) => [...some, value])], [[]]);

/** The best ratio over every allowed set of drops; null where nothing counts. */
function bestOf(
  all: readonly Piece[],
  groups: readonly Category[],
  rules: GradingPolicy,
  rule: TotalRule,
): Ratio | null {
  const counting = countingIn(all, groups, rules, rule);
  const ratios = subsets(counting.filter(({ mayGo }) => mayGo))
    .filter((gone) =>
      groups.every((group) => {
        const own = gone.filter(({ category }) => category === group);
        const there = counting.filter((row) => row.category === group && row.possible > 0n);
        return own.length <= group.dropLowest && (own.length === 0 || own.length < there.length);
      }),
    )
    .filter((gone) => gone.every(({ category }) => category !== null))
    .map((gone) =>
      ratioOf(
        counting.filter((row) => !gone.includes(row)),
        groups,
        rules,
      ),
    );
  return ratios.reduce(
    (best, ratio) => (ratio && (!best || isAbove(ratio, best)) ? ratio : best),
    null,
  );
}

/** 100 x the ratio, rounded half up to one decimal, in whole numbers alone. */
const shownOf = ([n, d]: Ratio) => Number((2000n * n + d) / (2n * d)) / 10;

test('each total is the best there is, exact, and rounded once, half up', () => {
  fc.assert(
    fc.property(pieces, categories, policy, (all, groups, rules) => {
      const totals = classTotals(all, groups, rules, moment);
      for (const total of [totals.soFar, totals.ifNothingMore]) {
        const best = bestOf(all, groups, rules, total.rule);
        expect(total.shown).toBe(best && shownOf(best));
        expect(total.percent?.fraction ?? null).toBe(
          best && new Fraction(best[0] * 100n, best[1]).toFraction(),
        );
      }
    }),
    { numRuns: 400 },
  );
});

test('one of each category stays, and what is never dropped', () => {
  fc.assert(
    fc.property(pieces, categories, policy, (all, groups, rules) => {
      const { soFar } = classTotals(all, groups, rules, moment);
      for (const { categoryId, dropLowest, dropped, possible } of soFar.categories) {
        const own = soFar.pieces.filter((line) => line.categoryId === categoryId);
        expect(
          own.filter(({ status }) => status === 'dropped').map((line) => line.assignmentId),
        ).toEqual(dropped);
        expect(dropped.length).toBeLessThanOrEqual(dropLowest);
        expect(dropped.length === 0 || possible > 0).toBe(true);
      }
      expect(soFar.pieces.some((line) => line.neverDrop && line.status === 'dropped')).toBe(false);
    }),
  );
});

test('a pocket calculator comes to the same', () => {
  fc.assert(
    fc.property(pieces, categories, policy, (all, groups, rules) => {
      const totals = classTotals(all, groups, rules, moment);
      for (const total of [totals.soFar, totals.ifNothingMore]) {
        const add = (values: readonly (string | number)[]) =>
          values.reduce((whole: Fraction, value) => whole.add(value), new Fraction(0));
        const lines = (status: readonly string[], id?: number | null) =>
          total.pieces.filter(
            (line) => status.includes(line.status) && (id === undefined || line.categoryId === id),
          );
        const points = (some: typeof total.pieces) => add(some.map((line) => `${line.points}`));
        // Eight decimals: what the lines hold, exactly.
        const counted = (some: typeof total.pieces) =>
          add(some.map((line) => (line.counted ?? 0).toFixed(8)));
        const fixed = (value: number) => new Fraction(value.toFixed(8));

        for (const row of total.categories.filter(({ percent }) => percent !== null)) {
          const id = row.categoryId;
          if (id === null) continue;
          const [sums, extra] = [lines(['counted', 'as_zero'], id), lines(['extra'], id)];
          expect(points(sums).equals(fixed(row.possible))).toBe(true);
          expect(counted([...sums, ...extra]).equals(fixed(row.earned))).toBe(true);
          expect(counted(extra).equals(fixed(row.extra))).toBe(true);
          expect(
            fixed(row.earned)
              .mul(100)
              .div(fixed(row.possible))
              .equals(row.percent?.fraction ?? ''),
          ).toBe(true);
        }
        const adds = total.categories.flatMap(({ adds: some }) => some?.fraction ?? []);
        const computed =
          rules.weighting === 'categories'
            ? add(adds)
            : fixed(total.earned)
                .mul(100)
                .div(total.possible === 0 ? 1 : fixed(total.possible));
        expect(total.percent === null || computed.equals(total.percent.fraction)).toBe(true);
      }
    }),
  );
});

test('a higher score never lowers a total', () => {
  fc.assert(
    fc.property(
      pieces,
      categories,
      policy,
      fc.nat(7),
      amount(9000),
      (all, groups, rules, at, more) => {
        const raised = all.map((one, index) =>
          index === at && one.earned !== null ? { ...one, earned: one.earned + more } : one,
        );
        const [before, after] = [all, raised].map((some) =>
          classTotals(some, groups, rules, moment),
        );
        for (const which of ['soFar', 'ifNothingMore'] as const) {
          expect(after?.[which].shown ?? 0).toBeGreaterThanOrEqual(before?.[which].shown ?? 0);
        }
      },
    ),
  );
});

test('what nobody hands in any more raises no total', () => {
  fc.assert(
    fc.property(plainPieces, plainCategories, policy, (all, groups, rules) => {
      // Pieces of no points add like extra credit, which can lift an empty category.
      const regular = all.filter(({ points }) => points > 0);
      // By points with drops it does not hold: beside a zero of few points, one of many may go at last.
      const own = groups.map((group) =>
        rules.weighting === 'points' ? { ...group, dropLowest: 0 } : group,
      );
      const { soFar, ifNothingMore } = classTotals(regular, own, rules, moment);
      const bySoFar = soFar.shown ?? Infinity;
      expect(ifNothingMore.shown ?? 0).toBeLessThanOrEqual(bySoFar);
    }),
  );
});

test('excusing a piece is the same as taking it away', () => {
  fc.assert(
    fc.property(pieces, categories, policy, fc.nat(7), (all, groups, rules, at) => {
      const excused = all.map((one, index) => (index === at ? { ...one, excused: true } : one));
      const without = all.filter((_, index) => index !== at);
      const [a, b] = [excused, without].map((some) => classTotals(some, groups, rules, moment));
      for (const which of ['soFar', 'ifNothingMore'] as const) {
        const line = a?.[which].pieces[at];
        expect(line?.status ?? 'excused').toBe('excused');
        expect({
          ...a?.[which],
          pieces: a?.[which].pieces.filter((some) => some !== line),
        }).toEqual(b?.[which]);
      }
    }),
  );
});

test('the order of the pieces changes nothing', () => {
  const shuffled = pieces.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, categories, policy, ([all, other], groups, rules) => {
      const inOrder = (some: readonly Piece[]) => {
        const totals = classTotals(some, groups, rules, moment);
        return [totals.soFar, totals.ifNothingMore].map((total) => ({
          ...total,
          pieces: total.pieces.toSorted((a, b) => a.assignmentId - b.assignmentId),
        }));
      };
      expect(inOrder(other)).toEqual(inOrder(all));
    }),
  );
});

test('trying out the scores that are real gives the real totals', () => {
  fc.assert(
    fc.property(pieces, categories, policy, (all, groups, rules) => {
      const real = new Map(
        all.filter(({ graded }) => graded).map((one) => [one.assignmentId, one.earned]),
      );
      const known = all.filter(({ graded, earned }) => !graded || earned !== null);
      expect(classTotals(withWhatIf(known, real), groups, rules, moment)).toEqual(
        classTotals(known, groups, rules, moment),
      );
    }),
  );
});

test('the figures alone are those of the totals', () => {
  fc.assert(
    fc.property(pieces, categories, policy, (all, groups, rules) => {
      const totals = classTotals(all, groups, rules, moment);
      const figures = classFigures(all, groups, rules, moment);
      for (const which of ['soFar', 'ifNothingMore'] as const)
        expect(figures[which]).toEqual({
          shown: totals[which].shown,
          letter: totals[which].letter,
        });
      const ofCategories = totals.soFar.categories.flatMap(({ categoryId, percent }) =>
        categoryId === null
          ? []
          : [[categoryId, percent && toOneDecimal(new Fraction(percent.fraction))] as const],
      );
      expect([...figures.categories]).toEqual(ofCategories);
    }),
  );
});

test('a total goes through JSON unharmed', () => {
  fc.assert(
    fc.property(pieces, categories, policy, (all, groups, rules) => {
      const totals = classTotals(all, groups, rules, moment);
      expect(JSON.parse(JSON.stringify(totals))).toStrictEqual(totals);
    }),
  );
});
