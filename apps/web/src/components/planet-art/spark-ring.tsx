import type { Tone } from './planet-spec.ts';
import { sparks } from './shapes.ts';

interface SparkRingProps {
  count: number;
  palette: Record<Tone, string>;
}

const RADIUS = 45.5;

/** A fine ring round the planet with a spark for each mastered topic. */
export function SparkRing({ count, palette }: SparkRingProps) {
  if (count === 0) return null;
  return (
    <g data-sparks={count}>
      <circle
        r={RADIUS}
        fill="none"
        stroke={palette.pale}
        strokeWidth="0.7"
        strokeDasharray="0.1 3"
        strokeLinecap="round"
      />
      <path
        d={sparks(count, RADIUS, 4.2)}
        fill={palette.glow}
        stroke={palette.deep}
        strokeWidth="1.4"
        strokeLinejoin="round"
        paintOrder="stroke"
      />
    </g>
  );
}
