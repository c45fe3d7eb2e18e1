/** The number at the start: digits with their marks, a fraction, a mixed number, a power of ten. */
const NUMBER =
  /^[-+]? ?(?:\d[\d., ']*(?<=\d)\.?|[.,]\d+)(?: and \d+)?(?: ?\/ ?[-+]?\d[\d,']*)?(?: ?(?:e[-+]?\d+|[x*] ?10 ?\^ ?\(?[-+]?\d+\)?))?/i;

const CURRENCY = /^([-+]? ?)([$€£¢])(?= ?[-+.,\d]) ?/;

export interface Split {
  readonly number: string;
  /** What stands after the number, or the sign of money before it; empty where there is none. */
  readonly unit: string;
}

/** Takes apart what was typed into its number and its unit: `$5`, `12 cm`, `3 1/2 kg m/s^2`. */
export function splitUnit(text: string): Split {
  const [before, sign, currency] = CURRENCY.exec(text) ?? [];
  if (before !== undefined) return { number: sign! + text.slice(before.length), unit: currency! };
  const [number] = NUMBER.exec(text) ?? [];
  if (number === undefined) return { number: text, unit: '' };
  return { number: number.trim(), unit: text.slice(number.length).trim() };
}
