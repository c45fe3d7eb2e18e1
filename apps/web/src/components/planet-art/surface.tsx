import type { PlanetSpec, SurfaceLayer, Tone } from './planet-spec.ts';

interface LayerProps {
  layer: SurfaceLayer;
  palette: Record<Tone, string>;
  light: number;
}

/** One layer of the ground, in the body's own coordinates. */
export function Surface({ layer, palette, light }: LayerProps) {
  switch (layer.kind) {
    case 'bands':
      return layer.bands.map(([y, height, tone]) => (
        <path key={y} d={band(y, height, layer.bend)} fill={palette[tone]} opacity="0.5" />
      ));
    case 'patches':
      return <path d={layer.d} fill={palette[layer.tone]} opacity={layer.opacity} />;
    case 'strokes':
      return (
        <path
          d={layer.d}
          fill="none"
          stroke={palette[layer.tone]}
          strokeWidth={layer.width}
          strokeLinecap="round"
          strokeLinejoin="round"
          opacity={layer.lit ? light : layer.opacity}
        />
      );
    case 'craters':
      return layer.at.map(([x, y, r]) => (
        <g key={`${x} ${y}`}>
          <circle cx={x} cy={y} r={r} fill={palette.deep} opacity="0.75" />
          <circle
            cx={x + r * 0.18}
            cy={y + r * 0.2}
            r={r * 0.78}
            fill={palette.base}
            opacity="0.8"
          />
        </g>
      ));
  }
}

/** A stripe across the body that sags in the middle, as it does on a ball seen from above. */
function band(y: number, height: number, bend: number): string {
  return `M-34 ${y}Q0 ${y + bend} 34 ${y}V${y + height}Q0 ${y + height + bend}-34 ${y + height}Z`;
}

/** A quarter of the ball taken out, to the core. */
export function Cutaway({
  rings,
  palette,
  light,
}: {
  rings: NonNullable<PlanetSpec['cutaway']>;
  palette: Record<Tone, string>;
  light: number;
}) {
  return rings.map(([radius, tone]) => (
    <path
      key={radius}
      d={`M0 0L${radius * 0.26}-${radius * 0.966}A${radius} ${radius} 0 0 1 ${radius * 0.966} ${radius * 0.26}Z`}
      fill={palette[tone]}
      opacity={tone === 'glow' ? 0.35 + 0.65 * light : 1}
    />
  ));
}
