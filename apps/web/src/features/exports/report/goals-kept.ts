import type { GoalKind, GoalsAnswer } from '@planets/contract';
import { dayAfter } from '../../progress/days.ts';

export interface KeptGoal {
  readonly what: GoalKind;
  /** The goal of the newest of these weeks. */
  readonly amount: number;
  readonly kept: number;
  readonly weeks: number;
}

/** How often each goal was kept, over the weeks that are over and lie whole in a range. */
export function goalsKept(
  { goals }: GoalsAnswer,
  { from, to }: { from: string; to: string },
): KeptGoal[] {
  return goals.flatMap(({ what, weeks }) => {
    const whole = weeks.filter((week) => week.from >= from && dayAfter(week.from, 6) <= to);
    const [newest] = whole;
    if (newest === undefined) return [];
    const kept = whole.filter(({ amount, done }) => done >= amount).length;
    return [{ what, amount: newest.amount, kept, weeks: whole.length }];
  });
}
