import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGradedByTeacher, kindNames } from '../kinds/kinds.ts';
import { modeNames } from '../sessions/mode.ts';
import { BADGE_FAMILIES } from './badge-families.ts';
import { badgesAt, badgesEarned } from './badges.ts';
import { countersAfter, NO_COUNTERS } from './counters.ts';
import { anySession, MISSED, sessionOf, times } from './example-session.ts';

const BADGES = BADGE_FAMILIES.flatMap(({ tiers }) => tiers);
const NO_FACTS = {
  currentStreak: 0,
  longestStreak: 0,
  masteredTopics: 0,
  strongTopics: 0,
  planetsWithMastery: 0,
  comebacks: 0,
};

/* Whoever has a badge keeps it: rows may be added here, and none may go or change its meaning. */
test('ids, names and targets are those that students have', () => {
  expect(BADGES.map(({ id, name, target }) => `${id}: ${name}, ${target}`).join('\n'))
    .toMatchInlineSnapshot(`
      "right_1: First Light, 20
      right_2: Bright Star, 300
      right_3: Constellation, 1200
      right_4: Milky Way, 3500
      at_once_1: Clear View, 10
      at_once_2: Spyglass, 200
      at_once_3: Telescope, 800
      at_once_4: Observatory, 3000
      hard_1: Foothill, 3
      hard_2: Crater Climber, 40
      hard_3: Cliff Walker, 200
      hard_4: Top of Olympus Mons, 1000
      finished_1: Lift-off, 3
      finished_2: In Orbit, 30
      finished_3: Long Flight, 120
      finished_4: Far Traveller, 400
      perfect_1: Clear Sky, 1
      perfect_2: Blue Sky, 10
      perfect_3: Crystal Sky, 40
      perfect_4: Endless Sky, 100
      days_1: Thin Crescent, 2
      days_2: Half Moon, 25
      days_3: Full Moon, 80
      days_4: Many Moons, 200
      streak_1: Small Comet, 3
      streak_2: Bright Comet, 10
      streak_3: Great Comet, 30
      streak_4: Comet of the Century, 100
      planets_1: Second Landing, 2
      planets_2: Explorer, 4
      planets_3: Wayfarer, 6
      planets_4: Grand Tour, 8
      topics_1: First Sketch, 3
      topics_2: Star Map, 12
      topics_3: Sky Atlas, 30
      topics_4: Great Chart, 60
      strong_1: Green Shoot, 1
      strong_2: Garden, 6
      strong_3: Orchard, 18
      strong_4: Forest, 40
      mastered_1: First Summit, 1
      mastered_2: High Ridge, 5
      mastered_3: Mountain Range, 15
      mastered_4: Roof of the World, 35
      worlds_1: First Beacon, 1
      worlds_2: Two Beacons, 2
      worlds_3: Chain of Beacons, 4
      worlds_4: Beacons Everywhere, 8
      comebacks_1: Second Wind, 1
      comebacks_2: Slingshot, 6
      comebacks_3: Returning Comet, 20
      comebacks_4: Phoenix, 50
      reviews_1: First Echo, 1
      reviews_2: Good Memory, 10
      reviews_3: Long Memory, 40
      reviews_4: Never Forgets, 100
      modes_1: New Course, 2
      modes_2: Three Courses, 3
      modes_3: Five Courses, 5
      modes_4: Every Course, 7
      kinds_1: First Instruments, 2
      kinds_2: Instrument Case, 5
      kinds_3: Laboratory, 8
      kinds_4: Space Station, 12"
    `);
});

test('there are at least 40, no id and no name twice', () => {
  expect(BADGES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(BADGES.map(({ id }) => id)).size).toBe(BADGES.length);
  expect(new Set(BADGES.map(({ name }) => name)).size).toBe(BADGES.length);
  const emblems = BADGES.map(({ emblem: { shape, colour } }) => `${shape}-${colour}`);
  expect(new Set(emblems).size).toBe(BADGES.length);
});

test.each(BADGE_FAMILIES.map((family) => [family.id, family] as const))(
  'the family %s says in one sentence what it is for, and its targets rise',
  (_, { about, tiers, have }) => {
    expect(about).toMatch(/^For .+\.$/u);
    const targets = tiers.map(({ target }) => target);
    expect(targets.every((target) => Number.isInteger(target) && target > 0)).toBe(true);
    expect(targets).toEqual([...new Set(targets)].toSorted((a, b) => a - b));
    expect(have(NO_COUNTERS)).toBe(0);
  },
);

describe('every badge can be reached', () => {
  const askedKinds = kindNames.filter((kind) => !isGradedByTeacher(kind));
  /** A student who practises for long enough: every planet, mode and kind, and all of it right. */
  const counters = Array.from({ length: 720 }, (_, day) => day).reduce(
    (before, day) =>
      countersAfter(
        before,
        sessionOf(
          times(10).map((_one, at) => ({
            planet: `planet-${day % 8}`,
            topic: `topic-${day % 21}`,
            kind: askedKinds[(day + at) % askedKinds.length] ?? 'numeric',
            difficulty: 5,
          })),
          {
            mode: modeNames[day % modeNames.length] ?? 'full',
            date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
          },
        ),
        {
          currentStreak: day,
          longestStreak: day,
          masteredTopics: Math.min(day, 40),
          strongTopics: Math.min(day, 40),
          planetsWithMastery: 8,
          comebacks: day % 2,
        },
      ),
    NO_COUNTERS,
  );

  test.each(BADGES.map(({ id, name }) => [id, name] as const))('%s: %s', (id) => {
    expect(badgesAt(counters)).toContain(id);
  });
});

describe('progress', () => {
  test('a student without practice has no badge, and every family has a first one to reach', () => {
    expect(badgesAt(NO_COUNTERS).size).toBe(0);
    for (const { have, tiers } of BADGE_FAMILIES) {
      expect(have(NO_COUNTERS)).toBe(0);
      expect(tiers[0]?.target).toBeGreaterThan(0);
    }
  });

  test.each([
    [19, [], 'right_1', 20],
    [20, ['right_1'], 'right_2', 300],
    [299, ['right_1'], 'right_2', 300],
    [300, ['right_1', 'right_2'], 'right_3', 1200],
    [3499, ['right_1', 'right_2', 'right_3'], 'right_4', 3500],
    [3500, ['right_1', 'right_2', 'right_3', 'right_4'], undefined, undefined],
  ])('%i questions right', (right, badges, badge, target) => {
    const counters = { ...NO_COUNTERS, right };
    expect([...badgesAt(counters)]).toEqual(badges);
    const family = BADGE_FAMILIES.find(({ id }) => id === 'right');
    expect(family?.have(counters)).toBe(right);
    const next = family?.tiers.find((tier) => tier.target > right);
    expect([next?.id, next?.target]).toEqual([badge, target]);
  });
});

describe('what a session earns', () => {
  test('the badges it reaches, several tiers at once too, and no other', () => {
    const before = { ...NO_COUNTERS, right: 19, atOnce: 10 };
    expect(badgesEarned(before, { ...before, right: 300, atOnce: 12 })).toEqual([
      'right_1',
      'right_2',
    ]);
    expect(badgesEarned(before, before)).toEqual([]);
  });

  test('a session without a right answer can earn for having practised, and takes nothing', () => {
    const before = countersAfter(NO_COUNTERS, sessionOf(times(20)), NO_FACTS);
    const session = sessionOf(times(5, MISSED), { date: '2026-03-03', mode: 'teach' });
    expect(badgesEarned(before, countersAfter(before, session, NO_FACTS))).toEqual([
      'days_1',
      'modes_1',
    ]);
  });

  test('earned one by one, they are those that are had in the end, each once', () => {
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 20 }), (sessions) => {
        let counters = NO_COUNTERS;
        const earned = sessions.flatMap((session, at) => {
          const next = countersAfter(counters, session, { ...NO_FACTS, longestStreak: at });
          const badges = badgesEarned(counters, next);
          counters = next;
          return badges;
        });
        expect(earned.length).toBe(new Set(earned).size);
        expect(new Set(earned)).toEqual(badgesAt(counters));
      }),
    );
  });
});
