import type { Grid } from '@planets/contract';
import { gridLines, type GridView } from './grid-view.ts';
import { axisNumber } from './scale.ts';

/** Where an axis crosses the other: at zero, or at the edge where zero is not shown. */
const crossing = ({ min, max }: Grid['x']): number => (min > 0 ? min : max < 0 ? max : 0);

/** Lines that would be nearer than this, in drawing units, share a number. */
const ROOM = 22;

function labelled(axis: Grid['x'], gap: number): (index: number) => boolean {
  const every =
    (axis.labelEvery ?? 1) * Math.max(1, Math.ceil(ROOM / (gap * (axis.labelEvery ?? 1))));
  // Count from zero, so that zero and its neighbours are the ones that are named.
  const zero = Math.round((crossing(axis) - axis.min) / axis.step);
  return (index) => (index - zero) % every === 0;
}

/** The grid lines, the two axes with their numbers, and what they measure. */
export function GridAxes({ x, y, view }: Pick<Grid, 'x' | 'y'> & { view: GridView }) {
  const { toView } = view;
  const [left, bottom] = toView(x.min, y.min);
  const [right, top] = toView(x.max, y.max);
  const [axisX, axisY] = toView(crossing(x), crossing(y));
  const columns = gridLines(x);
  const rows = gridLines(y);
  const named = {
    x: labelled(x, (right - left) / Math.max(1, columns.length - 1)),
    y: labelled(y, (bottom - top) / Math.max(1, rows.length - 1)),
  };
  return (
    <g aria-hidden="true">
      {columns.map((value) => (
        <line
          key={value}
          x1={toView(value, 0)[0]}
          x2={toView(value, 0)[0]}
          y1={top}
          y2={bottom}
          className="stroke-line"
        />
      ))}
      {rows.map((value) => (
        <line
          key={value}
          x1={left}
          x2={right}
          y1={toView(0, value)[1]}
          y2={toView(0, value)[1]}
          className="stroke-line"
        />
      ))}
      <path
        d={`M${left - 8} ${axisY}H${right + 9}m-6 -4l6 4l-6 4M${axisX} ${bottom + 8}V${top - 9}m-4 6l4 -6l4 6`}
        className="fill-none stroke-ink"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <g className="fill-ink-soft text-[11px] tabular-nums">
        {columns.map(
          (value, index) =>
            named.x(index) &&
            !(value === crossing(x) && value === 0 && y.min < 0) && (
              <text key={value} x={toView(value, 0)[0]} y={axisY + 14} textAnchor="middle">
                {axisNumber(value)}
              </text>
            ),
        )}
        {rows.map(
          (value, index) =>
            named.y(index) &&
            !(value === 0 && crossing(y) === 0) && (
              <text key={value} x={axisX - 6} y={toView(0, value)[1] + 4} textAnchor="end">
                {axisNumber(value)}
              </text>
            ),
        )}
      </g>
      <g className="fill-current text-[12px] font-medium">
        <text x={right + 10} y={axisY - 7} textAnchor="end">
          {x.name ?? 'x'}
        </text>
        <text
          x={y.name === undefined ? axisX + 10 : left - 8}
          y={top - 11}
          textAnchor={y.name === undefined ? 'middle' : 'start'}
        >
          {y.name ?? 'y'}
        </text>
      </g>
    </g>
  );
}
