import type { Planet, PlanetStats } from '@planets/contract';
import { PlanetLink } from './planet-link.tsx';
import { SkyGrid } from './sky-grid.tsx';

interface SkyProps {
  planets: readonly Planet[];
  /** What the student did on each; undefined while it is not known. */
  stats: readonly PlanetStats[] | undefined;
}

/** The student's own sky. */
export function Sky({ planets, stats }: SkyProps) {
  return (
    <SkyGrid
      label="Planets"
      places={planets.map((planet, index) => ({
        key: planet.id,
        content: (
          <PlanetLink
            planet={planet}
            stats={stats?.find((one) => one.planet === planet.id)}
            isKnown={stats !== undefined}
            order={index}
          />
        ),
      }))}
    />
  );
}
