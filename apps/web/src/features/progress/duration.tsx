import { formatDuration } from '../../lib/format.ts';

/** In a column it breaks between minutes and seconds, and never between a number and its unit. */
export function Duration({ seconds }: { seconds: number }) {
  return formatDuration(seconds).replaceAll(/(\d) (?=\D)/g, '$1\u00A0');
}
