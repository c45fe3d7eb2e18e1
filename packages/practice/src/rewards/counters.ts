import { kindNames } from '../kinds/kinds.ts';
import { answeredInOrder } from '../progress/answered-in-order.ts';
import type { LocalDate, Practised } from '../progress/practised.ts';
import { modeNames } from '../sessions/mode.ts';
import { isFinished, isTooFast } from './is-finished.ts';
import { topicOf, type TopicKey } from './topic-of.ts';

/**
 * What badges are given for. Plain JSON that is stored; numbers never fall and lists never lose anything.
 * An answer faster than anybody can read is in none of the counts of right answers.
 */
export interface RewardCounters {
  /** Questions right in the end. */
  readonly right: number;
  /** Right at the first try and without a hint. */
  readonly atOnce: number;
  /** Of difficulty 4 or 5 and right in the end. */
  readonly hard: number;
  /** Sessions finished by the rule of `isFinished`. */
  readonly finished: number;
  /** Those of them in review mode. */
  readonly reviews: number;
  /** Sessions of 5 questions or more, all right at once. */
  readonly perfect: number;
  /** Times that a weak topic was weak no longer. */
  readonly comebacks: number;
  /** Days with an answer. */
  readonly days: number;
  /** Which they were: for a month, `2026-03`, a bit for each day, the lowest for the first. Keys sorted. */
  readonly months: Readonly<Record<string, number>>;
  readonly longestStreak: number;
  /** The most there have been at a time: mastery fades, and what was reached stays. */
  readonly masteredTopics: number;
  readonly strongTopics: number;
  readonly planetsWithMastery: number;
  /** With an answer. Sorted. */
  readonly planets: readonly string[];
  readonly topics: readonly TopicKey[];
  readonly modes: readonly string[];
  /** With a right answer. Sorted. */
  readonly kinds: readonly string[];
}

/** What the rules of streaks and of mastery say after a session. */
export interface RewardFacts {
  /** Days. */
  readonly currentStreak: number;
  readonly longestStreak: number;
  /** How many topics are mastered now, and how many are strong. */
  readonly masteredTopics: number;
  readonly strongTopics: number;
  /** Planets with a mastered topic. */
  readonly planetsWithMastery: number;
  /** Topics that were weak before this session and are not after it. These are added up. */
  readonly comebacks: number;
}

export const NO_COUNTERS: RewardCounters = {
  right: 0,
  atOnce: 0,
  hard: 0,
  finished: 0,
  reviews: 0,
  perfect: 0,
  comebacks: 0,
  days: 0,
  months: {},
  longestStreak: 0,
  masteredTopics: 0,
  strongTopics: 0,
  planetsWithMastery: 0,
  planets: [],
  topics: [],
  modes: [],
  kinds: [],
};

/** A session of fewer questions is too short to be called perfect. */
export const PERFECT_FROM = 5;
/** A question is hard from this difficulty on. */
export const HARD_FROM = 4;

const withAll = (list: readonly string[], more: readonly string[]): readonly string[] => {
  const fresh = more.filter((one) => !list.includes(one));
  // The usual case: nothing is new, and nothing has to be sorted.
  return fresh.length === 0 ? list : [...new Set([...list, ...fresh])].toSorted();
};

/** The months with a day in them: itself when the day was there. */
function withDay(months: RewardCounters['months'], date: LocalDate): RewardCounters['months'] {
  const month = date.slice(0, 7);
  const bit = 1 << (Number(date.slice(8, 10)) - 1);
  const known = months[month] ?? 0;
  if ((known & bit) !== 0) return months;
  const all = new Map(Object.entries(months)).set(month, known | bit);
  return Object.fromEntries([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The counters after one more saved session, each session once and in the order in which they are counted.
 * Nothing in them depends on active time, which a later call may still correct. A seeded session and one
 * without an answer change nothing.
 */
export function countersAfter(
  before: RewardCounters,
  session: Practised,
  facts: RewardFacts,
): RewardCounters {
  const answered = answeredInOrder(session);
  if (session.seeded || answered.length === 0) return before;
  const read = answered.filter((question) => !isTooFast(question));
  const right = read.filter((question) => question.right);
  const atOnce = read.filter((question) => question.rightAtOnce);
  const finished = isFinished(session) ? 1 : 0;
  const perfect =
    session.questions.length >= PERFECT_FROM && atOnce.length === session.questions.length;
  const months = withDay(before.months, session.date);
  return {
    right: before.right + right.length,
    atOnce: before.atOnce + atOnce.length,
    hard: before.hard + right.filter(({ difficulty }) => difficulty >= HARD_FROM).length,
    finished: before.finished + finished,
    reviews: before.reviews + (session.mode === 'review' ? finished : 0),
    perfect: before.perfect + (perfect ? 1 : 0),
    comebacks: before.comebacks + facts.comebacks,
    days: before.days + (months === before.months ? 0 : 1),
    months,
    longestStreak: Math.max(before.longestStreak, facts.currentStreak, facts.longestStreak),
    masteredTopics: Math.max(before.masteredTopics, facts.masteredTopics),
    strongTopics: Math.max(before.strongTopics, facts.strongTopics),
    planetsWithMastery: Math.max(before.planetsWithMastery, facts.planetsWithMastery),
    planets: withAll(
      before.planets,
      answered.map(({ planet }) => planet),
    ),
    topics: withAll(before.topics, answered.map(topicOf)),
    // Rows of the earlier system may name modes and kinds that nobody can play.
    modes: withAll(
      before.modes,
      modeNames.filter((mode) => mode === session.mode),
    ),
    kinds: withAll(
      before.kinds,
      kindNames.filter((kind) => right.some((question) => question.kind === kind)),
    ),
  };
}
