import type { Marks } from './marks.ts';
import { marksMessage, NOT_A_NUMBER, unreadable, type Unreadable } from './read-digits.ts';

/** A unit as a sentence calls it. */
export const unitName = (unit: string): string =>
  unit === '$' ? 'dollars' : unit === '%' ? 'percent' : unit === '°' ? 'degrees' : unit;

/** There is something besides the number that does not belong there. */
export function numberOnly(rest: string, unit: string): Unreadable {
  if (unit !== '') return unreadable(`Type only the number. The unit here is ${unitName(unit)}.`);
  return unreadable(
    /^[$€£¢]$/.test(rest)
      ? 'Type only the number, without a sign of money.'
      : 'Type only the number, without words.',
  );
}

/** What was typed instead of a number, and what to do about it. */
export function whatElse(text: string, unit: string, marks: Marks): Unreadable {
  if (/^[-+]?[\d.,']+(?: [\d.,']+)*$/.test(text) && /\d/.test(text))
    return unreadable(
      /[.,']/.test(text)
        ? marksMessage(marks)
        : 'Two numbers stand side by side. Type one number, or a fraction such as 3/4.',
    );
  if (/^[\d.,()+*/^x -]+$/i.test(text) && /\d[) ]*[-+*/^x]/i.test(text))
    return unreadable('Work it out, and type the result as one number.');
  return /\d.*\p{L}|[$€£¢].*\d/u.test(text)
    ? numberOnly(/^[$€£¢]/.test(text) ? text.charAt(0) : text, unit)
    : NOT_A_NUMBER;
}
