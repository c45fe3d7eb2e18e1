import type { FigureOf } from '@planets/contract';
import { linear } from './scale.ts';

type TimelineProps = Omit<FigureOf<'timeline'>, 'kind'> & { alt: string };

const ENDS = [22, 298] as const;
const LETTER = 6.8;
const ROW = 20;
/** Rows of names are tried from the line upwards until one has room. */
const MOST_ROWS = 6;

const yearName = (year: number): string => (year < 0 ? `${-year} BCE` : String(year));

/** The row of each event's name, counted from the line, so that no two names run into each other. */
function rowsFor(events: readonly { at: number; width: number }[]): number[] {
  const taken: number[] = [];
  return events.map(({ at, width }) => {
    const from = at - width / 2;
    const free = Array.from({ length: MOST_ROWS }, (_, row) => row).find(
      (row) => (taken[row] ?? -Infinity) < from,
    );
    const row = free ?? MOST_ROWS - 1;
    taken[row] = at + width / 2;
    return row;
  });
}

/** A line of years with what happened, each name on a stalk above its year. */
export function TimelineFigure({ from, to, step, events, alt }: TimelineProps) {
  const x = linear([from, to], ENDS);
  const ticks = Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );
  const widest = Math.max(yearName(from).length, yearName(to).length) * LETTER + 8;
  const every = Math.max(1, Math.ceil(widest / (x(from + step) - x(from))));
  const placed = events
    .map(({ year, label }) => ({ year, label, width: label.length * LETTER + 8 }))
    .map((event) => ({
      ...event,
      // A name near an end leans inwards.
      at: Math.min(Math.max(x(event.year), event.width / 2 + 2), 318 - event.width / 2),
    }));
  const rows = rowsFor(placed);
  const lineY = (Math.max(0, ...rows) + 1) * ROW + 18;
  const nameY = (index: number) => lineY - 22 - (rows[index] ?? 0) * ROW;
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 320 ${lineY + 32}`}
      className="w-full max-w-xl text-ink"
    >
      <path
        d={`M6 ${lineY}H314m-6 -4l6 4l-6 4`}
        className="fill-none stroke-ink"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line
            x1={x(tick)}
            x2={x(tick)}
            y1={lineY - 5}
            y2={lineY + 5}
            className="stroke-ink"
            strokeWidth={1.25}
          />
          {index % every === 0 && (
            <text
              x={x(tick)}
              y={lineY + 22}
              textAnchor="middle"
              className="fill-ink-soft text-[11px] tabular-nums"
            >
              {yearName(tick)}
            </text>
          )}
        </g>
      ))}
      {placed.map(({ year, label }, index) => (
        <g key={`${year} ${label}`}>
          <path
            d={`M${x(year)} ${lineY}V${nameY(index) + 6}`}
            className="fill-none stroke-action"
            strokeWidth={1.25}
          />
          <circle cx={x(year)} cy={lineY} r={4.5} className="fill-action stroke-ground" />
        </g>
      ))}
      {/* Names last, so that no stalk runs through one. */}
      {placed.map(({ year, label, at }, index) => (
        <text
          key={`${year} ${label}`}
          x={at}
          y={nameY(index)}
          textAnchor="middle"
          className="fill-current stroke-ground text-[12px] font-medium [paint-order:stroke]"
          strokeWidth={4}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
