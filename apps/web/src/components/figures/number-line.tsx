import { ArrowLine } from './arrow-line.tsx';
import { axisNumber, linear } from './scale.ts';

interface NumberLineProps {
  min: number;
  max: number;
  step: number;
  labelEvery: number;
  points: readonly { value: number; label: string }[];
  alt: string;
}

const LINE_Y = 44;
/** About the width of one digit of the labels. */
const DIGIT = 7.6;

/** A line with even marks, every few of them named, and lettered points on it. */
export function NumberLine({ min, max, step, labelEvery, points, alt }: NumberLineProps) {
  const x = linear([min, max], [18, 302]);
  const widest = Math.max(...[min, max].map((end) => axisNumber(end).length)) * DIGIT + 6;
  // Fewer labels than asked for where they would run into each other.
  const every = labelEvery * Math.max(1, Math.ceil(widest / (x(min + step * labelEvery) - x(min))));
  const marks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => index);
  return (
    <svg role="img" aria-label={alt} viewBox="0 0 320 76" className="w-full max-w-xl text-ink">
      <ArrowLine y={LINE_Y} />
      {marks.map((mark) => {
        const value = min + mark * step;
        const labelled = mark % every === 0;
        return (
          <g key={mark}>
            <line
              x1={x(value)}
              x2={x(value)}
              y1={LINE_Y - (labelled ? 8 : 5)}
              y2={LINE_Y + (labelled ? 8 : 5)}
              className="stroke-ink"
              strokeWidth={labelled ? 2 : 1.25}
            />
            {labelled && (
              <text
                x={x(value)}
                y={LINE_Y + 24}
                textAnchor="middle"
                className="fill-current text-[13px] tabular-nums"
              >
                {axisNumber(value)}
              </text>
            )}
          </g>
        );
      })}
      {points.map((point) => (
        <g key={point.label}>
          <circle
            cx={x(point.value)}
            cy={LINE_Y}
            r={6}
            className="fill-action stroke-ground"
            strokeWidth={1.5}
          />
          <text
            x={x(point.value)}
            y={LINE_Y - 15}
            textAnchor="middle"
            className="fill-current font-head text-[15px] font-semibold"
          >
            {point.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
