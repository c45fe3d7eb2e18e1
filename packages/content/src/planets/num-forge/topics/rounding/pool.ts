import { math, type Rng } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';

/**
 * A number to round and the place to round it to. Everything is whole: `value` counts the smallest place
 * shown, which is thousandths at the least, and `step` is the place in the same count.
 */
export interface Task {
  readonly value: number;
  readonly step: number;
  /** Digits behind the point: none in grades 3 and 4. */
  readonly places: number;
  readonly place: string;
}

const WHOLE: Readonly<Record<number, string>> = {
  10: 'ten',
  100: 'hundred',
  1000: 'thousand',
  10_000: 'ten thousand',
};
const PARTS: Readonly<Record<number, string>> = { 1: 'tenth', 2: 'hundredth' };

/** A number that is neither round already nor trivial. */
export function pickTask(rng: Rng, grade: number): Task {
  if (grade === 5 && rng.chance(2, 3)) {
    const places = rng.int(2, 3);
    const keep = rng.int(0, places - 1);
    const step = 10 ** (places - keep);
    const value = rng.int(10 ** places + 1, 30 * 10 ** places);
    if (value % step === 0 || value % 10 === 0) return pickTask(rng, grade);
    return { value, step, places, place: keep === 0 ? 'whole number' : PARTS[keep]! };
  }
  const step = rng.pick(
    grade === 3 ? [10, 10, 100] : grade === 4 ? [100, 1000, 10_000] : [1000, 10_000],
  );
  const value = rng.int(step + 1, grade === 3 ? 989 : step * 30);
  if (value % step === 0 || value % 10 === 0) return pickTask(rng, grade);
  return { value, step, places: 0, place: WHOLE[step]! };
}

export const show = (value: number, places: number): string => {
  const text = decimal(value, places);
  const [whole, part] = text.split('.');
  return part === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))}.${part}`;
};

/** Written with all the digits down to the place that was rounded to: 18.0 to the nearest tenth. */
export function showRounded({ step, places }: Task, value: number): string {
  const keep = places - Math.round(Math.log10(step));
  const text = show(value, places);
  if (keep <= 0) return text;
  const [whole, part = ''] = text.split('.');
  return `${whole}.${part.padEnd(keep, '0')}`;
}

export const lowerOf = ({ value, step }: Task): number => value - (value % step);
export const roundedOf = (task: Task): number =>
  (task.value % task.step) * 2 >= task.step ? lowerOf(task) + task.step : lowerOf(task);

/** The worked way: the two neighbours, the middle, and on which side of it the number lies. */
export function roundingSteps(task: Task): string[] {
  const { value, step, places, place } = task;
  const low = lowerOf(task);
  const high = low + step;
  const middle = low + step / 2;
  const of = place === 'whole number' ? 'whole numbers' : `${place}s`;
  const compare =
    value === middle
      ? `${show(value, places)} lies exactly in the middle. Then we round up.`
      : `${show(value, places)} is ${value > middle ? 'more' : 'less'} than the middle, so it is nearer to ${showRounded(task, roundedOf(task))}.`;
  return [
    `Find the two ${of} beside it: ${math(`${decimal(low, places)} < ${decimal(value, places)} < ${decimal(high, places)}`)}.`,
    `The middle between them is ${show(middle, places + (step === 1 ? 1 : 0))}. ${compare}`,
  ];
}
