import { ChartFrame } from './chart-frame.tsx';
import { axisNumber, axisTicks, linear } from './scale.ts';

interface BarChartProps {
  title: string;
  unit: string;
  bars: readonly { label: string; value: number }[];
  alt: string;
}

/** About the width of one letter at the size of the labels. */
const LETTER = 6.4;
const PLOT = { left: 36, right: 316, top: 14, bottom: 160 };

/** Bars with their values, from 0. Standing where their names fit below them, else lying. */
export function BarChart({ title, unit, bars, alt }: BarChartProps) {
  const room = (PLOT.right - PLOT.left) / bars.length;
  const fits = bars.every(({ label }) => label.length * LETTER <= room - 4);
  return (
    <ChartFrame title={title} unit={unit} alt={alt}>
      {fits ? <Standing bars={bars} /> : <Lying bars={bars} />}
    </ChartFrame>
  );
}

type Bars = Pick<BarChartProps, 'bars'>;

function Standing({ bars }: Bars) {
  const ticks = axisTicks(bars.map((bar) => bar.value));
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [PLOT.bottom, PLOT.top]);
  const room = (PLOT.right - PLOT.left) / bars.length;
  return (
    <svg aria-hidden="true" viewBox="0 0 320 182" className="w-full">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={PLOT.left}
            x2={PLOT.right}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === 0 ? 'stroke-ink-soft' : 'stroke-line'}
          />
          <text
            x={PLOT.left - 6}
            y={y(tick) + 4}
            textAnchor="end"
            className="fill-ink-soft text-[11px] tabular-nums"
          >
            {axisNumber(tick)}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => {
        const middle = PLOT.left + room * (index + 0.5);
        const width = Math.min(38, room * 0.62);
        const top = Math.min(y(bar.value), y(0));
        return (
          <g key={bar.label} textAnchor="middle" className="fill-current text-[12px]">
            <rect
              x={middle - width / 2}
              y={top}
              width={width}
              height={Math.max(1, Math.abs(y(bar.value) - y(0)))}
              rx={2}
              className="fill-action"
            />
            <text x={middle} y={top - 4} className="font-medium tabular-nums">
              {axisNumber(bar.value)}
            </text>
            <text x={middle} y={PLOT.bottom + 16}>
              {bar.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const ROW = 40;

function Lying({ bars }: Bars) {
  const ticks = axisTicks(bars.map((bar) => bar.value));
  const x = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [2, 270]);
  return (
    <svg aria-hidden="true" viewBox={`0 0 320 ${bars.length * ROW + 4}`} className="w-full">
      {bars.map((bar, index) => (
        <g key={bar.label} className="fill-current text-[12px]">
          <text x={2} y={index * ROW + 14}>
            {bar.label}
          </text>
          <rect
            x={Math.min(x(0), x(bar.value))}
            y={index * ROW + 19}
            width={Math.max(1, Math.abs(x(bar.value) - x(0)))}
            height={14}
            rx={2}
            className="fill-action"
          />
          <text
            x={Math.max(x(0), x(bar.value)) + 6}
            y={index * ROW + 30}
            className="font-medium tabular-nums"
          >
            {axisNumber(bar.value)}
          </text>
        </g>
      ))}
      <line x1={x(0)} x2={x(0)} y1={4} y2={bars.length * ROW} className="stroke-ink-soft" />
    </svg>
  );
}
