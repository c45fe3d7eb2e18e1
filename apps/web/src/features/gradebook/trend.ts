import type { SchoolClass } from '@planets/contract';
import { formatCount, formatPercent } from '../../lib/format.ts';
import type { PlottedGrade } from './released.ts';

/** A released grade placed on a plot: both coordinates run from 0 to 1, y upwards. */
export interface PlacedGrade extends PlottedGrade {
  x: number;
  y: number;
}

/** Places grades by time and percent. One grade, or grades of one instant, stand in the middle. */
export function placeByTime(grades: readonly PlottedGrade[]): PlacedGrade[] {
  const times = grades.map(({ at }) => Date.parse(at));
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  return grades.map((grade) => ({
    ...grade,
    x: span === 0 ? 0.5 : (Date.parse(grade.at) - first) / span,
    y: Math.min(1, Math.max(0, grade.percent / 100)),
  }));
}

/** The plot in one sentence, for everybody and not only for those who cannot see it. */
export function trendSentence(
  grades: readonly PlottedGrade[],
  formatDay: (instant: string) => string,
): string {
  const first = grades[0];
  const newest = grades.at(-1);
  if (!first || !newest) return 'Nothing graded yet.';
  if (grades.length === 1) {
    return `One graded piece so far: ${formatPercent(first.percent)} for ${first.title}.`;
  }
  const percents = grades.map(({ percent }) => percent);
  const lowest = formatPercent(Math.min(...percents));
  const highest = formatPercent(Math.max(...percents));
  const dates = [...new Set([formatDay(first.at), formatDay(newest.at)])].join(' to ');
  const range =
    lowest === highest
      ? `all ${lowest}`
      : `lowest ${lowest}, highest ${highest}, newest ${formatPercent(newest.percent)}`;
  return `${formatCount(grades.length, 'graded piece')}, ${dates}: ${range}.`;
}

/** "Mathematics 85%, Science 72.5%. Nothing graded yet in History." */
export function classesSentence(classes: readonly SchoolClass[]): string {
  const graded = classes.flatMap(({ name, totals: { soFar } }) =>
    soFar.shown === null ? [] : [`${name} ${formatPercent(soFar.shown)}`],
  );
  const ungraded = classes.flatMap(({ name, totals: { soFar } }) =>
    soFar.shown === null ? [name] : [],
  );
  return [
    graded.length > 0 && `${graded.join(', ')}.`,
    ungraded.length > 0 && `Nothing graded yet in ${ungraded.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
