interface PlanetArtProps {
  /** A planet's id, as num_forge. An unknown one gets a plain world. */
  planet: string;
  /** 0: not visited, in clouds. 1: all its lights are on. */
  light?: number;
  /** Width and height in CSS pixels. */
  size?: number;
}

/** Decoration: the planet's name stands beside it. */
export function PlanetArt({ size = 96 }: PlanetArtProps) {
  return (
    <svg width={size} height={size} viewBox="-50 -50 100 100" aria-hidden="true">
      <circle r="34" className="fill-action" />
    </svg>
  );
}
