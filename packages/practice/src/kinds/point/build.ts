import { buildBase } from '../base-build.ts';
import { isOnMark } from '../../figures/on-axis.ts';
import type { PointDraft, PointQuestion } from './question.ts';

/** @throws TypeError where the answer is no crossing of grid lines: nobody could place it. */
export function buildPoint(draft: PointDraft): PointQuestion {
  const { grid, answer } = draft;
  const [x, y] = answer;
  if (!isOnMark(grid.x, x) || !isOnMark(grid.y, y))
    throw new TypeError(`(${x}, ${y}) is no crossing of the grid`);
  return {
    kind: 'point',
    ...buildBase(draft),
    grid,
    key: { x, y },
    slips: (draft.slips ?? []).map(({ at, why }) => ({ x: at[0], y: at[1], why })),
  };
}
