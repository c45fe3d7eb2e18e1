import type { ProgressPlots } from '@planets/contract';
import { formatLocalDayShort, formatMonth } from '../../../lib/local-day.ts';
import { periodsBetween } from '../../progress/days.ts';

type Period = ProgressPlots['periods'][number];

interface PeriodBarsProps {
  plots: ProgressPlots;
  title: string;
  /** At the top and at the bottom of the axis. */
  axis: readonly [top: string, bottom: string];
  /** From 0 to 1. */
  height: (period: Period) => number;
  /** Filled from the bottom, or a mark at its height. */
  shape: 'bar' | 'dot';
}

/** Periods side by side, drawn for paper: filled shapes, since printers leave out backgrounds. The table has the numbers. */
export function PeriodBars({ plots, title, axis: [top, bottom], height, shape }: PeriodBarsProps) {
  const { from, to, bucket, periods } = plots;
  if (from === null) return null;
  const columns = periodsBetween(from, to, bucket);
  const place = new Map(columns.map((first, index) => [first, index + 0.5]));
  const name = (first: string) =>
    bucket === 'month' ? formatMonth(first.slice(0, 7)) : formatLocalDayShort(first);
  const marks = periods.flatMap((period) => {
    const x = place.get(period.from);
    return x === undefined
      ? []
      : [{ key: period.from, x: (x / columns.length) * 100, y: 100 - height(period) * 100 }];
  });
  const width = Math.min(6, 70 / columns.length);
  const ends = [...new Set([columns[0], columns.at(-1)])];
  return (
    <figure aria-hidden="true" className="report-plot">
      <figcaption>{title}</figcaption>
      <div className="report-plot-axis">
        <span>{top}</span>
        <span>{bottom}</span>
      </div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path d="M0 0H100M0 50H100M0 100H100" className="report-plot-grid" />
        {shape === 'dot' && (
          <polyline
            points={marks.map(({ x, y }) => `${x},${y}`).join(' ')}
            className="report-plot-line"
          />
        )}
        {marks.map(({ key, x, y }) =>
          shape === 'bar' ? (
            <rect
              key={key}
              x={x - width / 2}
              y={y}
              width={width}
              height={100 - y}
              className="report-plot-bar"
            />
          ) : (
            <path key={key} d={`M${x} ${y}h0.001`} className="report-plot-dot" />
          ),
        )}
      </svg>
      <div className="report-plot-ends">
        {ends.map((first) => first !== undefined && <span key={first}>{name(first)}</span>)}
      </div>
    </figure>
  );
}
