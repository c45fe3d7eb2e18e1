import type { MasteryStep } from '@planets/contract';

export interface TrailPoint {
  /** From 0 to 100, left to right; 0 is the top. */
  readonly x: number;
  readonly y: number;
  readonly step: MasteryStep;
}

export interface TrailLine {
  /** The level between answers, and the step that each one made. */
  readonly solid: string;
  /** What time took. */
  readonly faded: string;
  readonly points: readonly TrailPoint[];
  /** The height of today, at the right edge. */
  readonly now: number;
}

const height = (chance: number): number => round(100 - chance * 100);
const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Steps as paths in a square from 0 to 100. Every answer has the same width, and today has one more: time is told
 * by what faded, not by the way across.
 * @param steps oldest first, at least one.
 * @param now the chance today.
 */
export function trailLine(steps: readonly MasteryStep[], now: number): TrailLine {
  const width = 100 / (steps.length + 1);
  let solid = '';
  let faded = '';
  const points = steps.map((step, index): TrailPoint => {
    const left = round(index * width);
    const x = round((index + 0.5) * width);
    const y = height(step.after);
    const drop = `M${left} ${height(step.before)}V${height(step.faded)}`;
    if (height(step.before) !== height(step.faded)) faded += drop;
    solid += `M${left} ${height(step.faded)}H${x}V${y}H${round((index + 1) * width)}`;
    return { x, y, step };
  });
  const last = steps.at(-1);
  const end = round(steps.length * width);
  const today = height(now);
  if (last) faded += `M${end} ${height(last.after)}L100 ${today}`;
  return { solid, faded, points, now: today };
}
