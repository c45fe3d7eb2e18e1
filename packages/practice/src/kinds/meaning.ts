/** What was picked, whatever the order it was picked in. */
export const inAnyOrder = (parts: readonly string[]): string =>
  [...new Set(parts)].toSorted((a, b) => a.localeCompare(b, 'en')).join(' ');
