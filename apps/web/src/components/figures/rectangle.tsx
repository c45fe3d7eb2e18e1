import { axisNumber } from './scale.ts';

interface RectangleFigureProps {
  width: number;
  height: number;
  unit: string;
  alt: string;
}

const MOST_WIDE = 210;
const MOST_HIGH = 130;
const LEAST = 28;

/** A rectangle in proportion (but never thinner than can be seen) with the length of two sides. */
export function RectangleFigure({ width, height, unit, alt }: RectangleFigureProps) {
  const scale = Math.min(MOST_WIDE / width, MOST_HIGH / height);
  const wide = Math.max(LEAST, width * scale);
  const high = Math.max(LEAST, height * scale);
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 300 ${high + 34}`}
      className="w-full max-w-sm text-ink"
    >
      <rect
        x={2}
        y={2}
        width={wide}
        height={high}
        className="fill-action/15 stroke-ink"
        strokeWidth={2.5}
      />
      <text
        x={2 + wide / 2}
        y={high + 22}
        textAnchor="middle"
        className="fill-current text-[15px] font-medium"
      >
        {axisNumber(width)} {unit}
      </text>
      <text
        x={wide + 12}
        y={2 + high / 2}
        dominantBaseline="central"
        className="fill-current text-[15px] font-medium"
      >
        {axisNumber(height)} {unit}
      </text>
    </svg>
  );
}
