import type { GradebookColumn } from '@planets/contract';
import { formatPoints } from '../../lib/points.ts';
import type { CellState } from './cells.ts';

export type Entry = { edit: Partial<CellState> } | { wrong: string };

const MOST_POINTS = 10_000;

/** Twice what it is worth leaves room for extra work, as on the server. */
const mostOf = (points: number): number =>
  points === 0 ? MOST_POINTS : Math.min(2 * points, MOST_POINTS);

/**
 * What a teacher typed or pasted into a cell: a number with a point or a comma, a fraction of the points in
 * percent ("80%"), nothing (takes the score away), "ex" or "mi" (excused, missing).
 */
export function readEntry(text: string, { points }: Pick<GradebookColumn, 'points'>): Entry {
  const typed = text.trim().toLowerCase();
  if (typed === '' || typed === '-' || typed === '–') return { edit: { earned: null } };
  if (/^(?:ex|exc|excused)$/.test(typed)) return { edit: { excused: true } };
  if (/^(?:mi|miss|missing)$/.test(typed)) return { edit: { markedMissing: true } };
  const number = /^(\d{1,6}(?:[.,]\d*)?|[.,]\d+)\s*(%?)$/.exec(typed);
  if (!number) return { wrong: 'Type points as a number, “ex” for excused or “mi” for missing.' };
  const value = Number(number[1]!.replace(',', '.'));
  const earned = number[2] === '%' ? Math.round(value * points * 10) / 1000 : value;
  if (Math.abs(earned * 1000 - Math.round(earned * 1000)) > 1e-6)
    return { wrong: 'Points have at most three decimals.' };
  const most = mostOf(points);
  return earned > most
    ? { wrong: `At most ${formatPoints(most)} points: twice what it is worth.` }
    : { edit: { earned } };
}
