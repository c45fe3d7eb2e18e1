import type { LocalDate } from '../progress/practised.ts';

/** So many answered questions make a day count: a few minutes, and more than opening the page. */
export const QUESTIONS_FOR_A_DAY = 3;

/** A day that counts. There is one for a date. */
export interface CountedDay {
  readonly date: LocalDate;
  /** The IANA zone the student was in. */
  readonly zone: string;
  /** UTC milliseconds at which the session was saved that made it enough. */
  readonly countedAt: number;
}

/** What a saved session says to the day it was stored with. */
export interface DaySession {
  readonly session: number;
  readonly seeded: boolean;
  readonly savedAt: number;
  readonly zone: string;
  readonly date: LocalDate;
  /** How many questions were answered: at least one graded try, right or not. */
  readonly answered: number;
}

/** A date with sessions, and what came of it. */
export interface PracticeDay {
  readonly date: LocalDate;
  /** Answered questions that are for the day, over all its sessions. */
  readonly answered: number;
  /** In the order in which they were saved; `towards` is what each adds: nothing when it was seeded. */
  readonly sessions: readonly { readonly session: number; readonly towards: number }[];
  /** Null when it was not enough. */
  readonly counted: CountedDay | null;
}

/** How many answered questions a session adds to its day. A seed of one's own choosing adds none. */
export const towardsDay = ({ seeded, answered }: Pick<DaySession, 'seeded' | 'answered'>): number =>
  seeded ? 0 : answered;

/** Whether a day counts since this session, `before` being how many answered questions it had until then. */
export const makesDayCount = (
  before: number,
  session: Pick<DaySession, 'seeded' | 'answered'>,
): boolean => before < QUESTIONS_FOR_A_DAY && before + towardsDay(session) >= QUESTIONS_FOR_A_DAY;

/**
 * The days of some sessions, in order of date: what each session added, and when (and whether) it was enough.
 * Dates are those stored with the sessions; the order of the sessions given does not matter.
 */
export function practiceDays(sessions: readonly DaySession[]): readonly PracticeDay[] {
  const byDate = Map.groupBy(
    sessions.toSorted((a, b) => a.savedAt - b.savedAt || a.session - b.session),
    ({ date }) => date,
  );
  return [...byDate.keys()].toSorted().map((date) => {
    let answered = 0;
    let counted: CountedDay | null = null;
    const ofDay = (byDate.get(date) ?? []).map((each) => {
      const towards = towardsDay(each);
      if (makesDayCount(answered, each))
        counted = { date, zone: each.zone, countedAt: each.savedAt };
      answered += towards;
      return { session: each.session, towards };
    });
    return { date, answered, sessions: ofDay, counted };
  });
}

/** In order of date, and one a date: the one that counted first. */
export function inOrder(days: readonly CountedDay[]): readonly CountedDay[] {
  const sorted = days.toSorted((a, b) =>
    a.date === b.date ? a.countedAt - b.countedAt : a.date < b.date ? -1 : 1,
  );
  return sorted.filter(({ date }, at) => date !== sorted[at - 1]?.date);
}
