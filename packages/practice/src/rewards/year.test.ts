/** Whether a year of practice is what the tiers, the amounts and the levels were chosen for. */
import { describe, expect, test } from 'vitest';
import type { PractisedQuestion } from '../progress/practised.ts';
import { deriveSeed, rngFrom } from '../rng.ts';
import { answeredOn, answeredTodayAfter, NOTHING_ANSWERED } from './answered-today.ts';
import { badgesAt } from './badges.ts';
import { countersAfter, NO_COUNTERS } from './counters.ts';
import { AFTER_HELP, MISSED, sessionOf } from './example-session.ts';
import { levelOf } from './level.ts';
import { xpOf } from './xp.ts';

const SCHOOL_DAYS = 180;

/** Seven of ten right at once, half of the others after help; the difficulty around 3. */
function questionOf(rng: ReturnType<typeof rngFrom>, topic: number): Partial<PractisedQuestion> {
  const outcome = rng.int(1, 20);
  return {
    topic: `topic-${topic}`,
    difficulty: rng.pick([1, 2, 2, 3, 3, 3, 3, 4, 4, 5]),
    ...(outcome <= 14 ? {} : outcome <= 17 ? AFTER_HELP : MISSED),
  };
}

/** Two sessions of ten on each school day: what is had after so many of them. */
function practised(days: number) {
  let counters = NO_COUNTERS;
  let today = NOTHING_ANSWERED;
  let xp = 0;
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.UTC(2025, 8, 1 + day)).toISOString().slice(0, 10);
    for (const half of [0, 1]) {
      const rng = rngFrom(deriveSeed(1, 'year', day, half));
      const topic = Math.floor(day / 4) + half;
      const questions = Array.from({ length: 10 }, () => questionOf(rng, topic));
      const session = sessionOf(questions, { date });
      const lines = xpOf(session, {
        weakTopics: new Set(),
        masteredTopics: new Set(),
        answeredToday: answeredOn(today, date),
      });
      xp += lines.reduce((sum, { amount }) => sum + amount, 0);
      today = answeredTodayAfter(today, session);
      counters = countersAfter(counters, session, {
        currentStreak: day % 40,
        longestStreak: Math.min(day, 40),
        masteredTopics: Math.floor(day / 8),
        strongTopics: Math.floor(day / 5),
        planetsWithMastery: Math.floor(day / 30),
        comebacks: 0,
      });
    }
  }
  return { badges: badgesAt(counters), level: levelOf(xp).level };
}

describe('twenty questions on each school day', () => {
  const week = practised(5);
  const year = practised(SCHOOL_DAYS);
  const families = ['right', 'at_once', 'hard', 'finished', 'days', 'streak'] as const;

  test.each(families)('%s: the first tier in the first week, and no second', (family) => {
    expect(week.badges).toContain(`${family}_1`);
    expect(week.badges).not.toContain(`${family}_2`);
  });

  test.each(families)('%s: the third tier within a school year, the last one later', (family) => {
    expect(year.badges).toContain(`${family}_3`);
    expect(year.badges).not.toContain(`${family}_4`);
  });

  test('a level or two in the first days, a new one every few days after a year', () => {
    expect(practised(1).level).toBe(2);
    expect(week.level).toBeGreaterThanOrEqual(4);
    expect(week.level).toBeLessThanOrEqual(7);
    expect(year.level).toBeGreaterThanOrEqual(40);
    expect(year.level).toBeLessThanOrEqual(55);
  });
});
