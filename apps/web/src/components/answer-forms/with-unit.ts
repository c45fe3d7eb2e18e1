/** A number of a key as it is written in a text: with a true minus sign. */
export const written = (value: string): string => value.replace(/^-(?=[\d.])/, '\u2212');

/** A number with its unit: $5, 50%, 90°, 12 cm. */
export function withUnit(value: string, unit: string): string {
  if (unit === '$') return `$${value}`;
  return unit === '%' || unit === '°'
    ? `${written(value)}${unit}`
    : `${written(value)} ${unit}`.trim();
}
