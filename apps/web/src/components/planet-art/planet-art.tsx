import { useId } from 'react';
import { OrbitHalf } from './orbit-half.tsx';
import { type Mastery, masteryLook, plainLook } from './planet-look.ts';
import { specOf } from './planet-specs.ts';
import { SparkRing } from './spark-ring.tsx';
import { Cutaway, Surface } from './surface.tsx';

interface PlanetArtProps {
  /** A planet's id, as num_forge. An unknown one gets a plain world. */
  planet: string;
  /** 0: not visited, under clouds. 1: clear, with all its lights on. */
  light?: number;
  /** A student's own planet shows this instead; everybody else's is drawn by `light` alone. */
  mastery?: Mastery | undefined;
  /** Width and height in CSS pixels; without it the art fills its box. */
  size?: number;
  className?: string;
}

const CLOUDS = [
  [-14, -9, 21, 5.5],
  [13, 2, 22, 6],
  [-9, 14, 20, 5],
  [8, -19, 15, 4],
] as const;

/** A drawn planet. Decoration: its name stands beside it. */
export function PlanetArt({ planet, light = 1, mastery, size, className }: PlanetArtProps) {
  const id = useId();
  const spec = specOf(planet);
  const { palette, tilt, surface, orbits = [], outline, front, cutaway, lights } = spec;
  const look = mastery ? masteryLook(mastery, lights.length) : plainLook(light, lights.length);
  const lit = look.glow;
  return (
    <svg
      viewBox="-50 -50 100 100"
      width={size}
      height={size}
      className={className}
      aria-hidden="true"
    >
      <defs>
        <radialGradient id={`${id}halo`}>
          <stop offset="0.5" stopColor={palette.pale} stopOpacity={0.1 + 0.55 * lit} />
          <stop offset="0.76" stopColor={palette.pale} stopOpacity={0.03 + 0.17 * lit} />
          <stop offset="1" stopColor={palette.pale} stopOpacity="0" />
        </radialGradient>
        <radialGradient id={`${id}shade`} cx="0.34" cy="0.3" r="0.78">
          <stop offset="0" stopColor="#fff" stopOpacity="0.28" />
          <stop offset="0.4" stopColor="#fff" stopOpacity="0" />
          <stop offset="0.62" stopColor="#0b0620" stopOpacity="0.08" />
          <stop offset="1" stopColor="#0b0620" stopOpacity="0.72" />
        </radialGradient>
        <clipPath id={`${id}body`}>
          <circle r="30" />
        </clipPath>
      </defs>
      <circle r="50" fill={`url(#${id}halo)`} />
      {orbits.map((orbit) => (
        <OrbitHalf key={`${orbit.rx} ${orbit.tilt}`} orbit={orbit} side="back" palette={palette} />
      ))}
      {outline && <path d={outline.d} fill={palette[outline.tone]} />}
      <g clipPath={`url(#${id}body)`}>
        <circle r="30" fill={palette.base} />
        <g transform={`rotate(${tilt})`}>
          {surface.map((layer, index) => (
            <Surface key={`${layer.kind}${index}`} layer={layer} palette={palette} light={lit} />
          ))}
        </g>
        {cutaway && <Cutaway rings={cutaway} palette={palette} light={lit} />}
        <g fill="#f4effa" opacity={0.5 * (1 - lit)}>
          {CLOUDS.map(([x, y, rx, ry]) => (
            <ellipse key={x} cx={x + Math.sign(x) * 26 * lit} cy={y} rx={rx} ry={ry} />
          ))}
        </g>
        <circle r="30" fill={`url(#${id}shade)`} />
        <g fill={palette.glow} transform={`rotate(${tilt})`}>
          {lights.slice(0, look.lights).map(([x, y]) => (
            <g key={`${x} ${y}`}>
              <circle cx={x} cy={y} r="3.600" opacity="0.32" />
              <circle cx={x} cy={y} r="1.500" />
            </g>
          ))}
        </g>
      </g>
      {front && (
        <path
          d={front.d}
          fill="none"
          stroke={palette[front.tone]}
          strokeWidth={front.width}
          strokeLinecap="round"
        />
      )}
      {orbits.map((orbit) => (
        <OrbitHalf key={`${orbit.rx} ${orbit.tilt}`} orbit={orbit} side="front" palette={palette} />
      ))}
      <SparkRing count={look.sparks} palette={palette} />
    </svg>
  );
}
