import type { SchoolCalendar } from '@planets/practice';
import { asc, inArray } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { calendarEntry, school } from '../../db/schema.ts';

/** The names of the school's facts that days are counted by. */
export const CALENDAR_FACTS = { zone: 'zone', dayStartsAt: 'day_starts_at' } as const;

/** Where a school is before it says so. */
export const USUAL_ZONE = 'UTC';

/** What days of practice are counted by. */
export interface DayRules {
  /** The school's IANA zone: for requests, and for rows of the earlier system, that name none. */
  readonly zone: string;
  /** The hour, 0 to 6, at which a day begins in the student's zone. */
  readonly dayStartsAt: number;
}

/** The calendar with all that ever stood in it, and the rules of days. */
export function createCalendarReader(db: Db) {
  const entries = db.select().from(calendarEntry).orderBy(asc(calendarEntry.id)).prepare();
  const facts = db
    .select()
    .from(school)
    .where(inArray(school.name, Object.values(CALENDAR_FACTS)))
    .prepare();
  return {
    calendar(): SchoolCalendar {
      const all = entries.all();
      return {
        weekends: all.flatMap(({ kind, weekdays, addedAt }) =>
          kind === 'weekend' ? [{ days: weekdays ?? [], addedAt }] : [],
        ),
        holidays: all.flatMap(({ kind, id, name, fromDate, toDate, addedAt, removedAt }) =>
          kind === 'holiday' && fromDate !== null && toDate !== null
            ? [{ id, name: name ?? '', from: fromDate, to: toDate, addedAt, removedAt }]
            : [],
        ),
      };
    },
    dayRules(): DayRules {
      const known = new Map(facts.all().map(({ name, value }) => [name, value]));
      return {
        zone: known.get(CALENDAR_FACTS.zone) ?? USUAL_ZONE,
        dayStartsAt: Number(known.get(CALENDAR_FACTS.dayStartsAt) ?? 0),
      };
    },
  };
}

export type CalendarReader = ReturnType<typeof createCalendarReader>;
