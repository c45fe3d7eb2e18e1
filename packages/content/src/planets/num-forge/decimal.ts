/** A whole number of tenths, hundredths... as a decimal: 1250 with 2 places is "12.5". No float is involved. */
export function decimal(scaled: number, places: number): string {
  const digits = String(Math.abs(scaled)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${scaled < 0 ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}
