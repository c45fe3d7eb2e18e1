import { ChartFrame } from './chart-frame.tsx';
import { axisNumber, axisTicks, linear } from './scale.ts';

interface LineChartProps {
  title: string;
  unit: string;
  points: readonly { label: string; value: number }[];
  alt: string;
}

const PLOT = { left: 44, right: 296, top: 18, bottom: 158 };
const LETTER = 6.4;

/** Points in their order, joined. Every point carries its value; names are thinned where they would touch. */
export function LineChart({ title, unit, points, alt }: LineChartProps) {
  const ticks = axisTicks(points.map((point) => point.value));
  const x = linear([0, Math.max(1, points.length - 1)], [PLOT.left, PLOT.right]);
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [PLOT.bottom, PLOT.top]);
  const longest = Math.max(...points.map((point) => point.label.length)) * LETTER + 4;
  const every = Math.max(1, Math.ceil(longest / Math.max(1, x(1) - x(0))));
  return (
    <ChartFrame title={title} unit={unit} alt={alt}>
      <svg aria-hidden="true" viewBox="0 0 320 182" className="w-full">
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={PLOT.left - 8}
              x2={PLOT.right + 8}
              y1={y(tick)}
              y2={y(tick)}
              className={tick === 0 ? 'stroke-ink-soft' : 'stroke-line'}
            />
            <text
              x={PLOT.left - 13}
              y={y(tick) + 4}
              textAnchor="end"
              className="fill-ink-soft text-[11px] tabular-nums"
            >
              {axisNumber(tick)}
            </text>
          </g>
        ))}
        <polyline
          points={points.map((point, index) => `${x(index)},${y(point.value)}`).join(' ')}
          className="fill-none stroke-action"
          strokeWidth={2.5}
          strokeLinejoin="round"
        />
        {points.map((point, index) => (
          <g key={point.label} textAnchor="middle" className="fill-current text-[12px]">
            <circle cx={x(index)} cy={y(point.value)} r={4} className="fill-action" />
            <text x={x(index)} y={y(point.value) - 9} className="text-[11px] font-medium">
              {axisNumber(point.value)}
            </text>
            {index % every === 0 && (
              <text x={x(index)} y={PLOT.bottom + 17}>
                {point.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}
