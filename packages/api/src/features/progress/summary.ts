import type { ProgressSummary } from '@planets/contract';
import { planets } from '@planets/content';
import {
  BADGE_FAMILIES,
  knownNow,
  levelOf,
  masteryLevel,
  NO_STREAK,
  streakNow,
  type SchoolCalendar,
  type Today,
} from '@planets/practice';
import type { ReadableStudent } from '../gradebook/access.ts';
import { instantView } from '../sessions/session-view.ts';
import { parametersOf } from './practised-row.ts';
import type { SummaryStore } from './summary-store.ts';

const BADGES = BADGE_FAMILIES.reduce((sum, { tiers }) => sum + tiers.length, 0);
const TOPICS = planets.reduce((sum, { topics }) => sum + topics.length, 0);

/** Topics by how well they are known now. A mastered one is not counted among the strong ones as well. */
function masteryView(
  topics: ReturnType<SummaryStore['mastery']>,
  now: number,
): ProgressSummary['mastery'] {
  const levels = topics.map(({ planet, topic, state }) =>
    masteryLevel(knownNow(state, now, parametersOf(planet, topic)), state.answered),
  );
  return {
    mastered: levels.filter((level) => level === 'mastered').length,
    strong: levels.filter((level) => level === 'strong').length,
    started: levels.filter((level) => level !== 'new').length,
    topics: TOPICS,
  };
}

/** How a student's practice stands today: from what is stored, and not from the sessions. */
export function readSummary(
  store: SummaryStore,
  { id }: ReadableStudent,
  calendar: SchoolCalendar,
  today: Today,
): ProgressSummary {
  const { xp = 0, streak = NO_STREAK } = store.standing(id) ?? {};
  const { current, longest, freezes, today: word } = streakNow(streak, calendar, today);
  const { level, name, xpInLevel, xpForNext } = levelOf(xp);
  const last = store.last(id);
  return {
    today: today.date,
    streak: { current, longest, freezes, today: word },
    xp: {
      total: xp,
      level,
      levelName: name,
      xpInLevel,
      xpForNext,
      today: store.xpOn(id, today.date),
    },
    badges: { earned: store.badges(id), of: BADGES },
    mastery: masteryView(store.mastery(id), today.now),
    due: store.due(id, today.now),
    missed: store.missed(id, today.now),
    last:
      last && last.savedAt !== null
        ? { sessionId: last.sessionId, savedAt: instantView(last.savedAt) }
        : null,
  };
}
