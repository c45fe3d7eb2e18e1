/** How far each key goes, in days; Home and End go to the ends. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', 7],
  ['ArrowUp', -7],
]);

/**
 * The day that a key leads to, among the days that can be opened, oldest first. Undefined for keys that move
 * nothing. From right to left the next day is on the left.
 */
export function dayForKey(
  key: string,
  from: string,
  days: readonly string[],
  isRtl: boolean,
): string | undefined {
  if (key === 'Home') return days[0];
  if (key === 'End') return days.at(-1);
  const step = STEPS.get(key);
  const at = days.indexOf(from);
  if (step === undefined || at < 0) return undefined;
  const isSideways = Math.abs(step) === 1;
  return days[at + (isRtl && isSideways ? -step : step)] ?? from;
}
