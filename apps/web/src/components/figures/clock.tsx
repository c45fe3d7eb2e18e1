interface ClockProps {
  hour: number;
  minute: number;
  alt: string;
}

const HOURS = Array.from({ length: 12 }, (_, index) => index + 1);
const MINUTES = Array.from({ length: 60 }, (_, index) => index);

/** A point on a circle round (100, 100), where `turn` 0 is the top and 1 is once around. */
function at(turn: number, radius: number): { x: number; y: number } {
  const angle = turn * 2 * Math.PI;
  return { x: 100 + radius * Math.sin(angle), y: 100 - radius * Math.cos(angle) };
}

/** A clock face. The hour hand moves on between the hours, as on a real one. */
export function Clock({ hour, minute, alt }: ClockProps) {
  const short = at(((hour % 12) + minute / 60) / 12, 46);
  const long = at(minute / 60, 72);
  return (
    <svg role="img" aria-label={alt} viewBox="0 0 200 200" className="w-52 max-w-full text-ink">
      <circle cx={100} cy={100} r={96} className="fill-surface stroke-ink-soft" strokeWidth={3} />
      {MINUTES.map((mark) => {
        const inner = at(mark / 60, mark % 5 === 0 ? 85 : 89);
        const outer = at(mark / 60, 93);
        return (
          <line
            key={mark}
            x1={inner.x}
            y1={inner.y}
            x2={outer.x}
            y2={outer.y}
            className="stroke-ink-soft"
            strokeWidth={mark % 5 === 0 ? 2.5 : 1}
          />
        );
      })}
      {HOURS.map((number) => (
        <text
          key={number}
          {...at(number / 12, 73)}
          textAnchor="middle"
          dominantBaseline="central"
          className="fill-current font-head text-[16px] font-medium"
        >
          {number}
        </text>
      ))}
      <g strokeLinecap="round">
        <line x1={100} y1={100} x2={short.x} y2={short.y} stroke="currentColor" strokeWidth={8} />
        <line
          x1={100}
          y1={100}
          x2={long.x}
          y2={long.y}
          className="stroke-action"
          strokeWidth={4.5}
        />
      </g>
      <circle cx={100} cy={100} r={6} fill="currentColor" />
    </svg>
  );
}
