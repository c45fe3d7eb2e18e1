/** Draws until `count` values differ in their key. Throws when the well seems to be dry. */
export function distinct<T>(
  count: number,
  draw: () => T,
  keyOf: (value: T) => string | number = String,
): T[] {
  const found = new Map<string | number, T>();
  for (let attempt = 0; found.size < count; attempt += 1) {
    if (attempt > 5000) throw new RangeError(`only ${found.size} of ${count} different values`);
    const value = draw();
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}
