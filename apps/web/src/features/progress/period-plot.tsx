import type { ProgressPlots } from '@planets/contract';
import type { ReactNode } from 'react';
import { formatLocalDayShort, formatMonth } from '../../lib/local-day.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { periodsBetween } from './days.ts';
import { HistoryLink } from './history-link.tsx';
import { type PlotScope, partOf } from './plot-scope.ts';

type Period = ProgressPlots['periods'][number];

interface PeriodPlotProps {
  plots: ProgressPlots;
  owner: LedgerOwner;
  scope: PlotScope;
  /** At the top, the middle and the bottom of the axis. */
  axis: readonly [top: string, middle: string, bottom: string];
  /** One period in words, for who points at it. */
  words: (period: Period) => string;
  /** What is drawn of one period, in its column. */
  draw?: (period: Period) => ReactNode;
  /** How high the bar of a period is, from 0 to 100; without it there is none. */
  bar?: (period: Period) => number;
  /** How high the line runs through a period, from 0 to 100; without it there is no line. */
  height?: (period: Period) => number;
}

/**
 * Periods side by side, those without practice empty, so that a pause looks like one. Decoration to a screen
 * reader, and its marks are for the pointer: the table beside it has the same numbers and the same links.
 */
export function PeriodPlot({
  plots,
  owner,
  scope,
  axis,
  words,
  draw,
  bar,
  height,
}: PeriodPlotProps) {
  const { from, to, bucket, periods } = plots;
  if (from === null) return null;
  const byFirst = new Map(periods.map((period) => [period.from, period]));
  const columns = periodsBetween(from, to, bucket);
  const line = columns.flatMap((first, index) => {
    const period = byFirst.get(first);
    return period && height
      ? [`${((index + 0.5) / columns.length) * 100},${100 - height(period)}`]
      : [];
  });
  const name =
    bucket === 'month' ? (first: string) => formatMonth(first.slice(0, 7)) : formatLocalDayShort;
  return (
    <div aria-hidden="true" className="period-plot">
      <div className="period-plot-axis">
        {axis.map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </div>
      <div className="period-plot-field">
        {height && (
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="period-plot-line">
            <polyline points={line.join(' ')} vectorEffect="non-scaling-stroke" />
          </svg>
        )}
        <div className="period-plot-columns">
          {columns.map((first) => {
            const period = byFirst.get(first);
            return period ? (
              <HistoryLink
                key={first}
                isMark
                owner={owner}
                part={partOf(scope, period)}
                title={words(period)}
                className="period-plot-column"
              >
                {bar && <span className="period-plot-bar" style={{ height: `${bar(period)}%` }} />}
                {draw?.(period)}
              </HistoryLink>
            ) : (
              <span key={first} className="period-plot-column" />
            );
          })}
        </div>
      </div>
      <div className="period-plot-ends">
        {[...new Set([columns[0], columns.at(-1)])].map(
          (first) => first !== undefined && <span key={first}>{name(first)}</span>,
        )}
      </div>
    </div>
  );
}
