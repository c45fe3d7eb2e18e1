import { figure, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { sorted, total } from '../../lists.ts';

export const rangeOf = (values: readonly number[]): number =>
  Math.max(...values) - Math.min(...values);
export const listed = (values: readonly number[]): string => values.join(', ');

/** Twice the median, so that it stays a whole number. */
export function twiceMedian(values: readonly number[]): number {
  const row = sorted(values);
  const half = row.length / 2;
  return Number.isInteger(half) ? row[half - 1]! + row[half]! : 2 * row[Math.floor(half)]!;
}

/** Different whole numbers, unsorted, whose mean is a whole number. */
export function pickData(rng: Rng, grade: number, count: number): number[] {
  const most = { 6: 20, 7: 40, 8: 60, 9: 90 }[grade]!;
  for (;;) {
    const values = distinct(count, () => rng.int(1, most));
    const isSorted = listed(values) === listed(sorted(values));
    if (
      total(values) % count === 0 &&
      !isSorted &&
      total(values) * 2 !== twiceMedian(values) * count
    )
      return values;
  }
}

const SURVEYS = [
  {
    title: 'Books read in a month',
    unit: 'books',
    labels: ['Amara', 'Kenji', 'Noor', 'Mateo', 'Priya'],
  },
  {
    title: 'Visitors at the library',
    unit: 'visitors',
    labels: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  },
  {
    title: 'Trees planted',
    unit: 'trees',
    labels: ['Class A', 'Class B', 'Class C', 'Class D', 'Class E'],
  },
  {
    title: 'Points in the quiz',
    unit: 'points',
    labels: ['Red', 'Blue', 'Green', 'White', 'Black'],
  },
] as const;

/** A bar chart with its labels and values. */
export function pickChart(rng: Rng, grade: number) {
  const { title, unit, labels } = rng.pick(SURVEYS);
  const values = pickData(rng, grade, 5);
  const bars = labels.map((label, at) => ({ label, value: values[at]! }));
  return { title, unit, labels, values, chart: figure({ kind: 'bar-chart', title, unit, bars }) };
}
