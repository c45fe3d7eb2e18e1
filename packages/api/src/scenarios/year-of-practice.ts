import { planets } from '@planets/content';
import { dateOfDay, dayNumber, isoWeekday, rngFrom, type Mode, type Rng } from '@planets/practice';
import { instantOf, wallTimeAt } from '@planets/practice/wall-time';
import type { PlayedSession } from './play-through.ts';
import { ZONE } from './timeline.ts';

const LAST_DAY = '12-31';
const NEW_YEAR = '01-01';
const OVER_NEW_YEAR_TO = '01-04';

/** Days without school of every year, as `month-day`, from and to; one that goes over the new year comes in two parts. */
export const BREAKS: readonly (readonly [name: string, from: string, to: string])[] = [
  ['Winter break', '12-21', LAST_DAY],
  ['Winter break', NEW_YEAR, OVER_NEW_YEAR_TO],
  ['Mid-winter break', '02-14', '02-22'],
  ['Spring break', '04-03', '04-12'],
  ['Summer break', '06-27', '09-06'],
];

/** How far back the history goes. */
const DAYS = 371;
/** The school year turns, and with it the grade. */
const NEW_GRADE = '09-01';

const isBreak = (date: string): boolean =>
  BREAKS.some(([, from, to]) => date.slice(5) >= from && date.slice(5) <= to);

/** Favourites come more often, and are known better. */
const TASTES: readonly (readonly [planet: string, often: number, ability: number])[] = [
  ['num_forge', 7, 0.62],
  ['story_verse', 4, 0.76],
  ['atom_sphere', 4, 0.66],
  ['terra_nova', 3, 0.72],
  ['ink_haven', 3, 0.6],
  ['chrono_core', 2, 0.64],
  ['coin_quest', 2, 0.74],
  ['stock_star', 1, 0.52],
];

const WAYS: readonly (readonly [Exclude<Mode, 'review'>, often: number, count: number])[] = [
  ['full', 9, 10],
  ['quick', 5, 5],
  ['teach', 2, 8],
  ['related', 2, 7],
  ['interactive', 2, 8],
  ['timed', 2, 10],
];

const oneOf = <T extends readonly [unknown, number, ...unknown[]]>(
  rng: Rng,
  list: readonly T[],
): T => rng.pick(list.flatMap((one) => Array.from({ length: one[1] }, () => one)));

/** An evening of a child: after homework, before bed. */
function eveningOf(date: string, rng: Rng): number {
  const wall = `${date}T${rng.int(16, 19)}:${String(rng.int(0, 59)).padStart(2, '0')}`;
  return instantOf(wall, ZONE)!.at;
}

/** How many sessions a day has: most school days one, some two; weekends and holidays now and then. */
function sessionsOn(date: string, daysAgo: number, rng: Rng): number {
  // A cold, which ended a streak.
  if (daysAgo >= 11 && daysAgo <= 15) return 0;
  if (isBreak(date)) return rng.chance(1, 9) ? 1 : 0;
  if (isoWeekday(date) > 5) return rng.chance(1, 6) ? 1 : 0;
  // Since then, and in one good stretch before, there was practice on every school day.
  if (daysAgo <= 10 || (daysAgo >= 48 && daysAgo <= 90)) return rng.chance(1, 5) ? 2 : 1;
  // Weeks with much else to do, and weeks with a rhythm.
  const isBusy = Math.floor(dayNumber(date) / 7) % 5 === 2;
  if (isBusy) return rng.chance(1, 4) ? 1 : 0;
  return rng.chance(3, 4) ? (rng.chance(1, 7) ? 2 : 1) : 0;
}

interface Learner {
  /** Sessions of each topic so far, by `planet/topic`. */
  readonly seen: Map<string, number>;
  /** What is worked on these weeks, so that topics come back and get better. */
  focus: { planet: string; topic: string; left: number } | undefined;
}

function nextTopic(learner: Learner, grade: number, rng: Rng): { planet: string; topic: string } {
  const { focus } = learner;
  if (focus && focus.left > 0 && rng.chance(2, 3)) {
    focus.left -= 1;
    return focus;
  }
  const [planet] = oneOf(rng, TASTES);
  const topics = planets
    .find(({ id }) => id === planet)!
    .topics.filter(({ grades: [min, max] }) => grade >= min && grade <= max);
  const { id: topic } = rng.pick(topics);
  learner.focus = { planet, topic, left: rng.int(1, 4) };
  return learner.focus;
}

/** One session, by what the learner knows by now: a topic gets better with each time, and never perfect. */
function sessionAt(at: number, date: string, learner: Learner, grade: number, rng: Rng) {
  const { planet, topic } = nextTopic(learner, grade, rng);
  const key = `${planet}/${topic}`;
  const times = learner.seen.get(key) ?? 0;
  learner.seen.set(key, times + 1);
  const [, , base] = TASTES.find(([id]) => id === planet)!;
  const [mode, , count] = oneOf(rng, WAYS);
  const isTired = rng.chance(1, 12);
  return {
    planet,
    topic,
    gradeLevel: grade,
    mode,
    count,
    at,
    zone: ZONE,
    ability: Math.min(0.95, base + 0.045 * times - (isTired ? 0.2 : 0)),
    ...(isTired ? { leavesAfter: rng.int(2, count - 2) } : {}),
  } satisfies PlayedSession;
}

/**
 * A year of one child's evenings, oldest first: with a rhythm, busy weeks, holidays, a grade that changes with
 * the school year, and topics that come back and get better.
 */
export function yearOfPractice(now: number, seed: number): PlayedSession[] {
  const rng = rngFrom(seed);
  const learner: Learner = { seen: new Map(), focus: undefined };
  const today = wallTimeAt(now, ZONE).slice(0, 10);
  const year =
    today.slice(5) >= NEW_GRADE ? today.slice(0, 4) : String(Number(today.slice(0, 4)) - 1);
  const days = Array.from({ length: DAYS }, (_, index) => DAYS - index);
  return days.flatMap((daysAgo) => {
    const date = dateOfDay(dayNumber(today) - daysAgo);
    const grade = date >= `${year}-${NEW_GRADE}` ? 5 : 4;
    let at = eveningOf(date, rng);
    return Array.from({ length: sessionsOn(date, daysAgo, rng) }, () => {
      const session = sessionAt(at, date, learner, grade, rng);
      at += rng.int(15, 30) * 60_000;
      return session;
    });
  });
}

/** The holidays of the school since the history began and up to a year ahead, as the school would enter them. */
export function holidaysAround(now: number): { name: string; from: string; to: string }[] {
  const thisYear = Number(wallTimeAt(now, ZONE).slice(0, 4));
  return [thisYear - 2, thisYear - 1, thisYear, thisYear + 1].flatMap((year) =>
    BREAKS.filter(([, from]) => from !== NEW_YEAR).map(([name, from, to]) => ({
      name,
      from: `${year}-${from}`,
      // The one that goes over the new year is entered whole.
      to: to === LAST_DAY ? `${year + 1}-${OVER_NEW_YEAR_TO}` : `${year}-${to}`,
    })),
  );
}
