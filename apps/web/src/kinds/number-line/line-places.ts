import type { Line } from '@planets/contract';
import { axisNumber } from '../../components/figures/scale.ts';

/** Arithmetic on places leaves binary dust, and 0.30000000000000004 is no place. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** How many steps the marker can go from one end to the other. */
export const stopsOf = ({ min, max, snap }: Line): number => Math.round((max - min) / snap);

/** The stop nearest to `value`, counted from the beginning of the line. */
export const stopNear = (line: Line, value: number): number =>
  Math.min(stopsOf(line), Math.max(0, Math.round((value - line.min) / line.snap)));

export const valueAt = (line: Line, stop: number): number => clean(line.min + stop * line.snap);

export interface Tick {
  value: number;
  label: string | undefined;
}

const DENOMINATORS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 20];

/** 2.5 as "5/2" or, with its whole, "2 1/2"; undefined where no small fraction is meant. */
function fractionName(value: number): string | undefined {
  const size = Math.abs(value);
  const below = DENOMINATORS.find((n) => Math.abs(size * n - Math.round(size * n)) < 1e-6);
  if (below === undefined) return undefined;
  const whole = Math.floor(size + 1e-9);
  const above = Math.round((size - whole) * below);
  return `${value < 0 ? '\u2212' : ''}${whole === 0 ? '' : `${whole} `}${above}/${below}`;
}

const isShortDecimal = (value: number): boolean =>
  Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;

/** A place as a number: in decimals where they end soon and fractions are not what it is about. */
export function numberName(value: number, asFraction = false): string {
  const isWhole = Math.abs(value - Math.round(value)) < 1e-6;
  if (isWhole || (isShortDecimal(value) && !asFraction)) return axisNumber(value);
  return fractionName(value) ?? axisNumber(value);
}

/** The ticks of a line; `room` is how many of its labels fit side by side, by their longest. */
export function ticksOf({ min, max, step, labelEvery }: Line, room: number): Tick[] {
  const last = Math.round((max - min) / step);
  // A multiple of what was asked for, where all would run into each other.
  const every = labelEvery * Math.max(1, Math.ceil(last / labelEvery / Math.max(1, room)));
  return Array.from({ length: last + 1 }, (_, tick) => {
    const value = clean(min + tick * step);
    return { value, label: tick % every === 0 ? numberName(value) : undefined };
  });
}

/**
 * A place as one sees it: by its label, or by counting from the labels beside it. To say its number
 * would be to answer for the student.
 */
export function placeWords(line: Line, ticks: readonly Tick[], value: number): string {
  const { step, snap } = line;
  const isAt = (tick: Tick) => Math.abs(tick.value - value) < snap / 4;
  const at = ticks.find(isAt);
  if (at?.label !== undefined) return at.label;
  const labelled = ticks.filter(({ label }) => label !== undefined);
  const from = labelled.findLast((tick) => tick.value < value) ?? labelled[0];
  const to = labelled.find((tick) => tick.value > value);
  const unit = at === undefined ? snap : step;
  const word = at === undefined ? 'stop' : 'mark';
  const count = (distance: number) => Math.round(distance / unit);
  const start = from?.value ?? line.min;
  const where = `${word} ${count(value - start)}`;
  return to === undefined
    ? `${where} after ${from?.label ?? ''}`
    : `${where} of ${count(to.value - start)} from ${from?.label ?? ''} to ${to.label ?? ''}`;
}
