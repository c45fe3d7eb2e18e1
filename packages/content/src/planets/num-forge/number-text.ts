/** 4582 as "4,582". */
export const grouped = (value: number): string =>
  String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** A whole number of tenths, hundredths... as a decimal: 1250 with 2 places is "12.5". No float is involved. */
export function decimal(scaled: number, places: number): string {
  const digits = String(Math.abs(scaled)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${scaled < 0 ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

/** Cents as "$12" or "$12.50". */
export const dollars = (cents: number): string =>
  cents % 100 === 0
    ? `$${grouped(cents / 100)}`
    : `$${grouped(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
