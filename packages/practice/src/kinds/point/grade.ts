import { isOnMark, isSamePlace } from '../../figures/on-axis.ts';
import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import type { PointQuestion, PointResponse } from './question.ts';

/** Right at the very crossing. A place beside the crossings cannot come from the player, and is no try. */
export function gradePoint(question: PointQuestion, { x, y }: PointResponse): Verdict {
  const { grid, key, slips } = question;
  if (!isOnMark(grid.x, x) || !isOnMark(grid.y, y))
    return ungradable('Place the point where two lines of the grid cross.');
  const isAt = (place: { readonly x: number; readonly y: number }) =>
    isSamePlace(grid.x.step, place.x, x) && isSamePlace(grid.y.step, place.y, y);
  return isAt(key) ? gradedWhole(true) : gradedWhole(false, { message: slips.find(isAt)?.why });
}
