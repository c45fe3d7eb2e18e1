import { localDateAt, type Today } from '@planets/practice';
import type { Services } from '../../services.ts';
import type { ReadableStudent } from '../gradebook/access.ts';
import type { CalendarReader } from './school-calendar.ts';

/**
 * The student's today. Where the student asks, it is in the zone of the request; where a teacher asks, in the
 * zone the student was last in, since the teacher's own says nothing of the student.
 * @param zone of the student's own request.
 */
export function todayOf(
  { now, counting }: Pick<Services, 'now' | 'counting'>,
  days: Pick<CalendarReader, 'dayRules'>,
  { id }: ReadableStudent,
  zone: string | undefined,
): Today {
  const rules = days.dayRules();
  const at = now();
  const where = zone ?? counting.lastZoneOf(id) ?? rules.zone;
  return { date: localDateAt(at, where, rules.dayStartsAt), zone: where, now: at };
}
