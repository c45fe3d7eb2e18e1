import type { Orbit, Tone } from './planet-spec.ts';

interface OrbitHalfProps {
  orbit: Orbit;
  side: 'back' | 'front';
  palette: Record<Tone, string>;
}

/** A ring is drawn in two halves, so that the body stands between them. */
export function OrbitHalf({ orbit, side, palette }: OrbitHalfProps) {
  const { rx, ry, tilt, width, tone, dash, opacity = 1, moons = [] } = orbit;
  const sweep = side === 'back' ? 1 : 0;
  return (
    <g transform={`rotate(${tilt})`} opacity={side === 'back' ? opacity * 0.7 : opacity}>
      <path
        d={`M${-rx} 0A${rx} ${ry} 0 0 ${sweep} ${rx} 0`}
        fill="none"
        stroke={palette[tone]}
        strokeWidth={width}
        strokeDasharray={dash}
        // Both halves begin with half a dash, so that no seam shows where they meet.
        strokeDashoffset={dash && Number.parseFloat(dash) / 2}
      />
      {moons
        .filter(([angle]) => angle < 180 === (side === 'front'))
        .map(([angle, radius]) => {
          const turn = (angle * Math.PI) / 180;
          const x = rx * Math.cos(turn);
          const y = ry * Math.sin(turn);
          return (
            <g key={angle}>
              <circle cx={x} cy={y} r={radius} fill={palette.deep} />
              <circle
                cx={x - radius * 0.12}
                cy={y - radius * 0.14}
                r={radius * 0.84}
                fill={palette.pale}
              />
            </g>
          );
        })}
    </g>
  );
}
