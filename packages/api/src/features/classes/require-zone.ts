import { invalid } from '../../http/problem.ts';

/** @throws ProblemError invalid for what is no zone of the IANA. */
export function requireZone(zone: string): string {
  try {
    // Offsets ("+02:00") are read too, but they know no daylight saving.
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
    if (/^[A-Za-z]/.test(zone) && timeZone) return zone;
  } catch {
    // Told below.
  }
  throw invalid('zone', 'Send a time zone by its IANA name, such as Europe/Berlin.');
}
