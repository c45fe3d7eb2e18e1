import type { NumberForm } from './question.ts';
import type { ReadNumber } from './read-number.ts';

const WHAT_TO_DO: Readonly<Record<Exclude<NumberForm, 'any'>, string>> = {
  simplest: 'write it as a fraction',
  mixed: 'write it as a mixed number, such as 2 1/3',
  fraction: 'write it as a fraction',
  decimal: 'write it as a decimal, such as 0.75',
  percent: 'write it as a percent, with the sign %',
  scientific: 'write it in scientific notation: a number from 1 to 10 times a power of 10',
};

const now = (todo: string): string => `The value is right. Now ${todo}.`;

/** `1.2 x 10^3` is in scientific notation, `12 x 10^2` is not. */
const isNormal = ({ digits = '' }: ReadNumber): boolean => /^[1-9](?:\.|$)/.test(digits);

function fitsForm(read: ReadNumber, form: Exclude<NumberForm, 'any'>): boolean {
  const isFraction = read.form === 'fraction' || read.form === 'mixed';
  switch (form) {
    case 'simplest':
    case 'fraction':
    case 'mixed':
      return isFraction || read.form === 'integer';
    case 'decimal':
      return read.form === 'decimal' || read.form === 'integer';
    case 'percent':
      return read.form === 'percent';
    case 'scientific':
      return read.form === 'scientific' && isNormal(read);
  }
}

/** What to do about a right value in another form than the one asked for; undefined where it is right. */
export function formSlip(read: ReadNumber, form: NumberForm): string | undefined {
  if (form === 'any') return undefined;
  if (!fitsForm(read, form))
    return now(form === 'mixed' ? 'write it as a fraction' : WHAT_TO_DO[form]);
  if (form !== 'simplest' && form !== 'mixed') return undefined;
  if (read.form === 'integer') return undefined;
  if (form === 'mixed' && read.form === 'fraction' && read.value.abs().compare(1) > 0)
    return now(WHAT_TO_DO.mixed);
  return read.lowest ? undefined : now('write it in its simplest form');
}
