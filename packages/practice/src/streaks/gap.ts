import type { LocalDate } from '../progress/practised.ts';
import { isDayIn, LATEST_DAY_START, localDateAt } from '../zones/local-date-at.ts';
import { dateOfDay, dayNumber } from '../zones/local-date.ts';
import type { RestDays } from './rest-days.ts';
import { missed, type Run } from './run.ts';

/** A date, where the student was on it, and an instant of it (UTC milliseconds). */
export interface PlacedDay {
  readonly date: LocalDate;
  readonly zone: string;
  readonly at: number;
}

/** What a day without practice was. */
export type GapKind = 'weekend' | 'holiday' | 'skipped_by_zone' | 'freeze' | 'missed';

/** Told of each day of a gap: its date, what it was, a holiday's name, and the run after it. */
export type TellGapDay = (
  date: LocalDate,
  kind: GapKind,
  holiday: string | null,
  after: Run,
) => void;

/**
 * The date on which the second day came, by the clocks of the zone the student had left. Who flies east loses
 * hours, and over the date line a whole date; what would have been no gap at home is none. A day does not say
 * at which hour it began: of those that fit it, the latest is taken, which can only excuse more.
 */
function dateAtHome({ date, zone, at }: PlacedDay, home: string): LocalDate {
  if (zone === home) return date;
  for (let hour = LATEST_DAY_START; hour >= 0; hour -= 1)
    if (localDateAt(at, zone, hour) === date) return localDateAt(at, home, hour);
  return date;
}

/**
 * A run after the days between a practised day and a later one. A day of rest, by the calendar given (which is
 * asked for when there is such a day), leaves it as it is; so does a date that one of the two zones skipped, or that was lost on the way between them.
 * Every other day was missed.
 */
export function afterGap(
  run: Run,
  last: Pick<PlacedDay, 'date' | 'zone'>,
  next: PlacedDay,
  restDaysThen: () => RestDays,
  tell?: TellGapDay,
): Run {
  let after = run;
  let restDays: RestDays | undefined;
  let lostFrom: number | undefined;
  const end = dayNumber(next.date);
  const sameZone = next.zone === last.zone;
  for (let day = dayNumber(last.date) + 1; day < end; day += 1) {
    // Nothing more can be lost, and nobody asks why.
    if (after.current === 0 && !tell) return after;
    restDays ??= restDaysThen();
    const rest = restDays(day);
    const date = dateOfDay(day);
    if (rest) {
      tell?.(date, rest.kind, rest.kind === 'holiday' ? rest.name : null, after);
      continue;
    }
    lostFrom ??= dayNumber(dateAtHome(next, last.zone));
    const skipped = !isDayIn(date, next.zone) || (!sameZone && !isDayIn(date, last.zone));
    if (day >= lostFrom || skipped) {
      tell?.(date, 'skipped_by_zone', null, after);
      continue;
    }
    const kind = after.freezes > 0 ? 'freeze' : 'missed';
    after = missed(after);
    tell?.(date, kind, null, after);
  }
  return after;
}
