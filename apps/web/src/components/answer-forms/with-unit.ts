/** A number with its unit as it is written: $5, 50%, 90°, 12 cm. */
export function withUnit(value: string, unit: string): string {
  if (unit === '$') return `$${value}`;
  return unit === '%' || unit === '°' ? `${value}${unit}` : `${value} ${unit}`.trim();
}
