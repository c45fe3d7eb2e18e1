import { figure, type Rng } from '@planets/practice';
import { COMPANIES } from '../../companies.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'] as const;

export interface Point {
  readonly label: string;
  readonly value: number;
}

export interface Chart {
  readonly company: string;
  readonly unit: 'day' | 'month';
  readonly points: readonly Point[];
}

/** Whole dollars, no two alike, and never the same twice running; longer and larger in higher grades. */
export function chart(rng: Rng, grade: number): Chart {
  const monthly = grade > 6;
  const labels: readonly string[] = monthly ? MONTHS : DAYS;
  const step = grade < 7 ? 1 : rng.pick([1, 2]);
  const low = grade < 7 ? rng.int(8, 30) : rng.int(20, 90);
  const heights = rng.sample(
    Array.from({ length: 14 }, (_, at) => low + step * at),
    labels.length,
  );
  return {
    company: rng.pick(COMPANIES),
    unit: monthly ? 'month' : 'day',
    points: labels.map((label, at) => ({ label, value: heights[at]! })),
  };
}

export const drawn = ({ company, points }: Chart) =>
  figure({
    kind: 'line-chart',
    title: `Price of one share of ${company}`,
    unit: 'dollars',
    points,
  });

export const highest = (points: readonly Point[]): Point =>
  points.reduce((best, point) => (point.value > best.value ? point : best));

export const lowest = (points: readonly Point[]): Point =>
  points.reduce((best, point) => (point.value < best.value ? point : best));
