import { knownNow } from '../mastery/known-now.ts';
import { isLevelAtLeast, masteryLevel, type MasteryLevel } from '../mastery/level.ts';
import type { MasteryState } from '../mastery/state.ts';
import type { MasteryParameters } from '../mastery/parameters.ts';
import type { ReviewCard } from '../review/card.ts';
import { reviewAfter } from '../review/review-after.ts';
import { answeredOn, answeredTodayAfter } from '../rewards/answered-today.ts';
import type { BadgeId } from '../rewards/badge-families.ts';
import { badgesEarned } from '../rewards/badges.ts';
import { countersAfter } from '../rewards/counters.ts';
import type { TopicKey } from '../rewards/topic-of.ts';
import { xpOf, type XpLine } from '../rewards/xp.ts';
import { advanceStreak, needsRefold, type StreakState } from '../streaks/advance-streak.ts';
import {
  makesDayCount,
  practiceDays,
  type CountedDay,
  type DaySession,
} from '../streaks/counted-day.ts';
import type { SchoolCalendar } from '../streaks/school-calendar.ts';
import { streakOf } from '../streaks/streak-of.ts';
import { answeredInOrder } from './answered-in-order.ts';
import { countTopics, type TopicCount } from './count-topics.ts';
import type { LocalDate, Practised } from './practised.ts';
import type { StudentProgress } from './student-progress.ts';
import { isWeak } from './weak-topic.ts';

/** Which item, of which topic, at which grade: what a review asks again. */
export interface CardKey {
  readonly planet: string;
  readonly topic: string;
  readonly item: string;
  readonly gradeLevel: number;
}

/** What is read of a student besides `StudentProgress`: all of it as it was before the session. */
export interface ProgressReads {
  /** Of every topic the student ever answered. */
  readonly mastery: ReadonlyMap<TopicKey, MasteryState>;
  readonly parametersOf: (planet: string, topic: string) => MasteryParameters;
  readonly cardOf: (key: CardKey) => ReviewCard | undefined;
  readonly calendar: SchoolCalendar;
  /** Questions answered on a day in sessions that count for it. */
  readonly answeredOn: (date: LocalDate) => number;
  /** All earlier sessions. Asked for only where a day lies before the last that counted. */
  readonly daySessions: () => readonly DaySession[];
}

/** What a saved session changes. */
export interface SessionCount {
  readonly progress: StudentProgress;
  readonly xp: readonly XpLine[];
  readonly badges: readonly BadgeId[];
  readonly topics: readonly TopicCount[];
  readonly cards: readonly (CardKey & { readonly position: number; readonly card: ReviewCard })[];
  /** The day that counts for the streak with this session, and did not before. */
  readonly countedDay: LocalDate | null;
}

interface Levels {
  readonly weak: ReadonlySet<TopicKey>;
  readonly mastered: ReadonlySet<TopicKey>;
  readonly strong: number;
  readonly planets: number;
}

const planetOf = (key: TopicKey): string => key.slice(0, key.indexOf('/'));

/** The topics by how well they are known at an instant. */
function levelsAt(
  mastery: ReadonlyMap<TopicKey, MasteryState>,
  at: number,
  { parametersOf }: Pick<ProgressReads, 'parametersOf'>,
): Levels {
  const weak = new Set<TopicKey>();
  const mastered = new Set<TopicKey>();
  let strong = 0;
  for (const [key, state] of mastery) {
    const parameters = parametersOf(planetOf(key), key.slice(key.indexOf('/') + 1));
    const level: MasteryLevel = masteryLevel(knownNow(state, at, parameters), state.answered);
    if (level === 'mastered') mastered.add(key);
    if (isLevelAtLeast(level, 'strong')) strong += 1;
    if (isWeak(state, at, parameters)) weak.add(key);
  }
  return { weak, mastered, strong, planets: new Set([...mastered].map(planetOf)).size };
}

/** The streak after a session, and the day that counts with it. */
function streakAfter(
  streak: StreakState,
  session: Practised,
  reads: ProgressReads,
): { streak: StreakState; countedDay: LocalDate | null } {
  const own: DaySession = { ...session, answered: answeredInOrder(session).length };
  const { date, zone, savedAt } = own;
  if (!makesDayCount(reads.answeredOn(date), own)) return { streak, countedDay: null };
  const day: CountedDay = { date, zone, countedAt: savedAt };
  if (!needsRefold(streak, day))
    return { streak: advanceStreak(streak, day, reads.calendar), countedDay: date };
  const counted = practiceDays([...reads.daySessions(), own]).flatMap(({ counted: one }) =>
    one ? [one] : [],
  );
  const { state } = streakOf(counted, reads.calendar, { date, zone, now: savedAt });
  return { streak: state, countedDay: date };
}

/** The cards of the items that were answered, each after all its answers. */
function cardsAfter(session: Practised, { cardOf }: ProgressReads): SessionCount['cards'] {
  const cards = new Map<string, SessionCount['cards'][number]>();
  if (session.seeded) return [];
  for (const question of answeredInOrder(session)) {
    const { planet, topic, item, gradeLevel, position, answeredAt } = question;
    const key = { planet, topic, item, gradeLevel };
    const name = Object.values(key).join(' ');
    const card = reviewAfter(cards.get(name)?.card ?? cardOf(key), { ...question, at: answeredAt });
    cards.set(name, { ...key, position, card });
  }
  return [...cards.values()];
}

/**
 * Everything that follows from one more saved session: the one fold that is run when a session is saved, and
 * again over all of them by the command that proves what is stored. Sessions in the order in which they were
 * counted, each once.
 */
export function progressAfter(
  before: StudentProgress,
  session: Practised,
  reads: ProgressReads,
): SessionCount {
  const topics = countTopics(session, {
    masteryOf: (key) => reads.mastery.get(key),
    parametersOf: reads.parametersOf,
  });
  const after = new Map(reads.mastery);
  for (const { key, mastery } of topics) if (mastery) after.set(key, mastery.state);
  const levelsBefore = levelsAt(reads.mastery, session.startedAt, reads);
  const levelsAfter = levelsAt(after, session.savedAt, reads);

  const { streak, countedDay } = streakAfter(before.streak, session, reads);
  const xp = xpOf(session, {
    weakTopics: levelsBefore.weak,
    masteredTopics: levelsBefore.mastered,
    answeredToday: answeredOn(before.today, session.date),
  });
  const counters = countersAfter(before.counters, session, {
    currentStreak: streak.current,
    longestStreak: streak.longest,
    masteredTopics: levelsAfter.mastered.size,
    strongTopics: levelsAfter.strong,
    planetsWithMastery: levelsAfter.planets,
    comebacks: topics.filter(({ key }) => levelsBefore.weak.has(key) && !levelsAfter.weak.has(key))
      .length,
  });
  return {
    progress: {
      sessions: before.sessions + 1,
      xp: before.xp + xp.reduce((sum, { amount }) => sum + amount, 0),
      streak,
      counters,
      today: answeredTodayAfter(before.today, session),
    },
    xp,
    badges: badgesEarned(before.counters, counters),
    topics,
    cards: cardsAfter(session, reads),
    countedDay,
  };
}
