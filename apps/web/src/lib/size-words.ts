import { formatNumber } from './format.ts';

const KB = 1000;

/** "870 bytes", "34 kB", "1.2 MB": as file managers say it. */
export function sizeWords(bytes: number): string {
  if (bytes < KB) return `${formatNumber(bytes)} bytes`;
  if (bytes < KB * KB) return `${formatNumber(Math.round(bytes / KB))} kB`;
  return `${formatNumber(Math.round(bytes / KB / 100) / 10)} MB`;
}
