import { math, rich } from '../../rich-text/parse.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { withUnit } from './with-unit.ts';

/** A number of an author as it is printed, in marks: fractions stacked, a true minus sign. */
export function printed(value: string): string {
  const [, sign, whole = '', top, bottom] = /^(-?)(?:(\d+) )?(\d+)\/(\d+)$/.exec(value) ?? [];
  return top === undefined
    ? value.replace(/^-/, '\u2212')
    : math(`${sign}${whole}\\frac{${top}}{${bottom}}`);
}

/** The same with its unit. */
export const printedWithUnit = (value: string, unit: string): RichText =>
  rich(
    unit === '$' && value.startsWith('-')
      ? `\u2212$${value.slice(1)}`
      : withUnit(printed(value), unit),
  );
