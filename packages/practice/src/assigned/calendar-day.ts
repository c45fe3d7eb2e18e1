const MS_PER_DAY = 86_400_000;
const MS_PER_QUARTER = 900_000;

/** Enough for a class's year; asking the calendar takes a microsecond or more, and gradebooks ask often. */
const MOST_REMEMBERED = 20_000;

interface Calendar {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, number>;
}
const calendars = new Map<string, Calendar>();

function calendarOf(zone: string): Calendar {
  let calendar = calendars.get(zone);
  if (!calendar) {
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    calendar = { format, days: new Map() };
    calendars.set(zone, calendar);
  }
  return calendar;
}

/**
 * The calendar day at an instant in an IANA zone, counted from 1970-01-01. Two days differ by the midnights
 * between them, however many hours those days had. Throws a RangeError for a zone that does not exist.
 */
export function calendarDay(at: number, zone: string): number {
  const { format, days } = calendarOf(zone);
  // Offsets are whole quarters of an hour, so a quarter lies within one day (in all zones, since 1972).
  const quarter = Math.floor(at / MS_PER_QUARTER);
  let day = days.get(quarter);
  if (day === undefined) {
    const parts = { year: 0, month: 0, day: 0 };
    for (const { type, value } of format.formatToParts(quarter * MS_PER_QUARTER)) {
      if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value);
    }
    day = Date.UTC(parts.year, parts.month - 1, parts.day) / MS_PER_DAY;
    if (days.size >= MOST_REMEMBERED) days.clear();
    days.set(quarter, day);
  }
  return day;
}
