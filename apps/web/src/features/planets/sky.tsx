import type { Planet, PlanetMastery, PlanetStats } from '@planets/contract';
import { PlanetLink } from './planet-link.tsx';
import { SkyGrid } from './sky-grid.tsx';

interface SkyProps {
  planets: readonly Planet[];
  /** What the student did on each; undefined while it is not known. */
  stats: readonly PlanetStats[] | undefined;
  /** What is known of each; null where it could not be fetched, undefined while it is not known. */
  mastery: readonly PlanetMastery[] | null | undefined;
}

/** The student's own sky. */
export function Sky({ planets, stats, mastery }: SkyProps) {
  return (
    <SkyGrid
      label="Planets"
      places={planets.map((planet, index) => ({
        key: planet.id,
        content: (
          <PlanetLink
            planet={planet}
            stats={stats?.find((one) => one.planet === planet.id)}
            mastery={mastery?.find((one) => one.planet === planet.id)}
            isKnown={stats !== undefined && mastery !== undefined}
            order={index}
          />
        ),
      }))}
    />
  );
}
