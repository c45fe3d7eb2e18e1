interface StarsProps {
  /** Which sky: the same number always gives the same stars. */
  seed?: number;
  count?: number;
  className?: string;
}

const WIDTH = 1440;
const HEIGHT = 900;

/** Quiet stars behind a page. Fills its box; decoration. */
export function Stars({ seed = 7, count = 60, className }: StarsProps) {
  const next = sequence(seed);
  const stars = Array.from({ length: count }, () => ({
    x: Math.round(next() * WIDTH),
    y: Math.round(next() * HEIGHT),
    r: 0.6 + Math.round(next() ** 3 * 16) / 10,
    opacity: 0.25 + Math.round(next() * 55) / 100,
  }));
  return (
    <svg
      className={`pointer-events-none absolute inset-0 size-full fill-star ${className ?? ''}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {stars.map(({ x, y, r, opacity }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} opacity={opacity} />
      ))}
    </svg>
  );
}

/** Numbers from 0 to 1 that look random and are not (a linear congruence). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
