import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropLowest, type DropGroup } from './drop-lowest.ts';
import { grainsOf } from './points.ts';

const NONE = { earned: 0, possible: 0 };
const scores = (...rows: readonly (readonly [earned: number, points: number])[]) =>
  rows.map(([earned, points], index) => ({
    id: index + 1,
    earned: grainsOf(earned),
    possible: grainsOf(points),
  }));
const drop = (most: number, ...rows: readonly (readonly [number, number])[]) =>
  [...dropLowest([{ most, droppable: scores(...rows) }], NONE)].toSorted((a, b) => a - b);

describe('what is dropped makes the ratio as large as it can be', () => {
  test.each<[string, number, [number, number][], number[]]>([
    // Kane and Kane, "Dropping Lowest Grades" (2006).
    [
      'Beth: not the lowest percent (5%), nor the fewest points',
      1,
      [
        [80, 100],
        [20, 100],
        [1, 20],
      ],
      [2],
    ],
    [
      'Carl: the best one to drop',
      1,
      [
        [100, 100],
        [42, 91],
        [14, 55],
        [3, 38],
      ],
      [4],
    ],
    [
      'Carl: is not among the best two',
      2,
      [
        [100, 100],
        [42, 91],
        [14, 55],
        [3, 38],
      ],
      [2, 3],
    ],
    [
      'Carl: but among the best three',
      3,
      [
        [100, 100],
        [42, 91],
        [14, 55],
        [3, 38],
      ],
      [2, 3, 4],
    ],
    // Canvas community, "Weighted Grades and Drop Lowest": 10/15, 15/25 and 5/10; 62.5% without the last.
    [
      'three exams',
      1,
      [
        [10, 15],
        [15, 25],
        [5, 10],
      ],
      [3],
    ],
    // Canvas, spec/lib/grade_calculator_spec.rb.
    [
      'of equal points the lowest',
      1,
      [
        [35, 150],
        [99.6, 150],
        [142.7, 150],
      ],
      [1],
    ],
    // SnapGrades, "Drop Low Scores".
    [
      '0/10 or 30/50',
      1,
      [
        [90, 100],
        [0, 10],
        [30, 50],
      ],
      [3],
    ],
    [
      'nothing where nothing may be',
      0,
      [
        [1, 10],
        [9, 10],
      ],
      [],
    ],
    [
      'of equals the first',
      1,
      [
        [8, 10],
        [8, 10],
        [16, 20],
      ],
      [1],
    ],
    [
      'of scores that are full, all the same',
      1,
      [
        [10, 10],
        [10, 10],
      ],
      [1],
    ],
    [
      'of zeros',
      2,
      [
        [0, 10],
        [0, 20],
        [0, 30],
      ],
      [1, 2],
    ],
    [
      'a score above its points stays',
      1,
      [
        [12, 10],
        [9, 10],
      ],
      [2],
    ],
    [
      'differences of a thousandth',
      1,
      [
        [3.334, 10],
        [3.333, 10],
        [3.335, 10],
      ],
      [2],
    ],
  ])('%s (%i)', (_, most, rows, dropped) => {
    expect(drop(most, ...rows)).toEqual(dropped);
  });

  test('of equals the lowest id goes, whatever their order', () => {
    const droppable = scores([8, 10], [8, 10], [8, 10]).toReversed();
    expect(dropLowest([{ most: 2, droppable }], NONE)).toEqual(new Set([1, 2]));
  });

  test('scores with the decimals of a penalty are compared exactly', () => {
    // 92.027% each, so the first goes; binary fractions take the second or third.
    const droppable = [
      { id: 1, earned: 1_840_540_000, possible: 2_000_000_000 },
      { id: 2, earned: 368_108_000, possible: 400_000_000 },
      { id: 3, earned: 1_748_513_000, possible: 1_900_000_000 },
    ];
    expect(dropLowest([{ most: 1, droppable }], NONE)).toEqual(new Set([1]));
  });

  test('what stays in any case counts with the rest', () => {
    const droppable = scores([9, 10], [6, 10]);
    // Beside a 2/10 that stays, both hold the ratio up: dropping one would lower it.
    const rest = { earned: grainsOf(2), possible: grainsOf(10) };
    expect(dropLowest([{ most: 1, droppable }], rest)).toEqual(new Set());
    // Beside 19/20 the lower one pulls it down.
    const high = { earned: grainsOf(19), possible: grainsOf(20) };
    expect(dropLowest([{ most: 1, droppable }], high)).toEqual(new Set([2]));
  });

  test('groups that share a ratio each drop their own', () => {
    const [homework, quizzes] = [scores([5, 10], [10, 10]), scores([9, 10], [95, 100])];
    const named = quizzes.map((score) => ({ ...score, id: score.id + 10 }));
    const groups = [
      { most: 1, droppable: homework },
      { most: 1, droppable: named },
    ];
    expect(dropLowest(groups, NONE)).toEqual(new Set([1, 11]));
  });
});

/** All ways to choose at most so many. */
function choices<Value>(from: readonly Value[], most: number): Value[][] {
  const [first, ...others] = from;
  if (first === undefined) return [[]];
  const without = choices(others, most);
  return most === 0
    ? without
    : [...without, ...choices(others, most - 1).map((chosen) => [first, ...chosen])];
}

describe('against all ways to drop', () => {
  const amount = (most: number) => fc.integer({ min: 0, max: most });
  /** Often one of a few, so that there are equals. */
  const amountOr = (most: number, ...few: readonly number[]) =>
    fc.oneof(amount(most), fc.constantFrom(...few));
  /** In grains: whole points, thousandths, and what penalties leave. */
  const fineness = fc.constantFrom(100_000_000, 100_000, 1);
  const group = fineness.chain((grain) =>
    fc.record({
      most: fc.nat(3),
      droppable: fc.array(
        fc.record({
          earned: amountOr(12_000, 0, 1, 2, 7, 9).map((value) => value * grain),
          possible: amountOr(10_000, 0, 2, 6, 9).map((value) => (value + 1) * grain),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  );

  test('the ratio is the best there is, with as many dropped as keep it', () => {
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 2 }),
        fc.oneof(fc.constant(NONE), fc.record({ earned: amount(1e12), possible: amount(1e12) })),
        (drafts, rest) => {
          let id = 0;
          const groups: DropGroup[] = drafts.map(({ most, droppable }) => ({
            // One of each group stays.
            most: Math.min(most, droppable.length - 1),
            droppable: droppable.map((score) => ({ ...score, id: (id += 1) })),
          }));
          const all = groups.flatMap(({ droppable }) => droppable);
          const ratioWithout = (ids: ReadonlySet<number>) => {
            const kept = [rest, ...all.filter((score) => !ids.has(score.id))];
            const sum = (side: 'earned' | 'possible') =>
              kept.reduce((total, score) => total + BigInt(score[side]), 0n);
            return { earned: sum('earned'), possible: sum('possible') };
          };
          const everyWay = groups
            .map(({ droppable, most }) => choices(droppable, most))
            .reduce((ways, own) => ways.flatMap((way) => own.map((more) => [...way, ...more])), [
              [],
            ] as DropGroup['droppable'][number][][])
            .map((way) => new Set(way.map((score) => score.id)));

          const dropped = dropLowest(groups, rest);
          const best = ratioWithout(dropped);
          for (const way of everyWay) {
            const ratio = ratioWithout(way);
            const difference = best.earned * ratio.possible - ratio.earned * best.possible;
            const isWorse = difference > 0n;
            const isEqualAndDropsNoMore = difference === 0n && way.size <= dropped.size;
            expect(isWorse || isEqualAndDropsNoMore).toBe(true);
          }
          for (const { droppable, most } of groups) {
            const own = droppable.filter((score) => dropped.has(score.id));
            expect(own.length).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });
});
