import { formatDate, formatPercent } from '../../lib/format.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatPoints } from '../../lib/points.ts';
import type { PlottedGrade } from './released.ts';
import { shortDay } from './short-day.ts';
import { placeByTime, trendSentence } from './trend.ts';

interface TrendPlotProps {
  grades: readonly PlottedGrade[];
  average: number | null;
  now: Date;
}

/** Released grades over time. One grade makes no line, so it is said in words only. */
export function TrendPlot({ grades, average, now }: TrendPlotProps) {
  const first = grades[0];
  const newest = grades.at(-1);
  return (
    <figure>
      <figcaption className="mb-3">
        {trendSentence(grades, formatDate)}
        {grades.length > 1 && average !== null && (
          <> The dashed line is the average, {formatPercent(average)}.</>
        )}
      </figcaption>
      {grades.length > 1 && first && newest && (
        <div aria-hidden="true" className="grid grid-cols-[auto_1fr] gap-x-3 text-sm text-ink-soft">
          <div className="flex h-36 flex-col justify-between text-end leading-none tabular-nums">
            <span>{formatPercent(100)}</span>
            <span>{formatPercent(50)}</span>
            <span>{formatPercent(0)}</span>
          </div>
          <div className="my-[0.45em] px-2">
            <Lines grades={grades} average={average} />
          </div>
          <div className="col-start-2 mt-1 flex justify-between gap-4 px-1">
            <span>{shortDay(first.at, now)}</span>
            <span className="text-end">{shortDay(newest.at, now)}</span>
          </div>
        </div>
      )}
      {grades.length > 0 && (
        <Disclosure summary="Grades over time as a table">
          <NumberTable
            caption="Released grades over time, oldest first"
            columns={['Piece', 'Date', 'Points', 'Percent']}
            rows={grades.map((grade) => ({
              id: grade.id,
              cells: [
                grade.title,
                shortDay(grade.at, now),
                `${formatPoints(grade.earned)} of ${formatPoints(grade.points)}`,
                formatPercent(grade.percent),
              ],
            }))}
          />
        </Disclosure>
      )}
    </figure>
  );
}

/** Stretches to its place; strokes do not, so a stroke of no length is a dot that stays round. */
function Lines({ grades, average }: Omit<TrendPlotProps, 'now'>) {
  const placed = placeByTime(grades).map(({ id, title, percent, x, y }) => ({
    id,
    x: x * 100,
    y: 100 - y * 100,
    words: `${title}: ${formatPercent(percent)}`,
  }));
  const stroke = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="h-[calc(9rem-0.9em)] w-full overflow-visible rtl:-scale-x-100"
    >
      <path d="M0 0H100M0 50H100M0 100H100" {...stroke} className="stroke-line" />
      {average !== null && (
        <path
          d={`M0 ${100 - Math.min(100, average)}H100`}
          {...stroke}
          className="stroke-assigned-text"
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
      )}
      <polyline
        points={placed.map(({ x, y }) => `${x},${y}`).join(' ')}
        {...stroke}
        className="stroke-assigned-mark"
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {placed.map(({ id, x, y, words }) => (
        <path
          key={id}
          d={`M${x} ${y}h0.001`}
          {...stroke}
          className="stroke-assigned-mark"
          strokeWidth={10}
          strokeLinecap="round"
        >
          <title>{words}</title>
        </path>
      ))}
    </svg>
  );
}
