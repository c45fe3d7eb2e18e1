import type { Line } from '@planets/contract';
import type { ReactNode } from 'react';
import { ArrowLine } from '../../components/figures/arrow-line.tsx';
import { linear } from '../../components/figures/scale.ts';
import { LINE_ENDS, LINE_HEIGHT, LINE_WIDTH, LINE_Y } from './line-measure.ts';
import type { Tick } from './line-places.ts';

interface LineDrawingProps {
  line: Line;
  ticks: readonly Tick[];
  /** With room for a marker that is raised over another. */
  isTall?: boolean;
  /** Markers, in the drawing's own units. */
  children?: ReactNode;
}

const y = LINE_Y;

/** A line with its ticks. For the eye only: who shows it says in words what is on it. */
export function LineDrawing({ line, ticks, isTall, children }: LineDrawingProps) {
  const x = linear([line.min, line.max], LINE_ENDS);
  const top = isTall ? 0 : 24;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 ${top} ${LINE_WIDTH} ${LINE_HEIGHT - top}`}
      className="block w-full text-ink"
    >
      <ArrowLine y={y} />
      {ticks.map(({ value, label }) => {
        const reach = label === undefined ? 5 : 8;
        return (
          <g key={value}>
            <path
              d={`M${x(value)} ${y - reach}V${y + reach}`}
              className="stroke-ink"
              strokeWidth={label === undefined ? 1.25 : 2}
            />
            {label !== undefined && (
              <text
                x={x(value)}
                y={y + 24}
                textAnchor="middle"
                className="fill-current text-[13px] tabular-nums"
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
      {children}
    </svg>
  );
}
