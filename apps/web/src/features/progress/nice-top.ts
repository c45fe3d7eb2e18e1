/** Minutes at which an axis of time may end, so that half of it is a plain number too. */
const TOPS = [2, 4, 10, 20, 30, 60, 120, 180, 240, 360, 480, 600, 720, 960, 1200, 1440, 1800, 2400];

/** Where an axis of active time ends, in seconds: at the longest, or a little above it. */
export function niceTop(longestSeconds: number): number {
  const minutes = longestSeconds / 60;
  const top = TOPS.find((one) => one >= minutes);
  return (top ?? Math.ceil(minutes / 1200) * 1200) * 60;
}
