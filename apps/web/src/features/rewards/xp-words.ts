import type { SessionEarned, XpEntry } from '@planets/contract';

/** What XP is given for, as a student reads it. */
export const xpWhats: Readonly<Record<XpEntry['what'], string>> = {
  first_try: 'Right at the first try',
  finish: 'Finished the session',
  comeback: 'Came back to a hard topic',
};

const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** 12 and 1.5 as "+12" and "+1.5"; nothing is "0". */
export const gained = (amount: number): string => (amount === 0 ? '0' : `+${exact.format(amount)}`);

type Working = SessionEarned['lines'][number]['working'];

/** A line is rounded once: what is added up to it, where that is another number. */
export function roundedFrom(amount: number, working: Working): string | undefined {
  const sum = working.reduce((total, question) => total + question.amount, 0);
  return sum === amount ? undefined : exact.format(sum);
}
