import type { Planet, PlanetMastery, PlanetStats } from '@planets/contract';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { Stars } from '../../components/stars.tsx';
import { formatCount } from '../../lib/format.ts';

interface PlanetHeroProps {
  planet: Planet;
  /** 0 to 1: what the student did here. */
  light: number;
  /** What is known of its topics, where that is known: it is then drawn as in the sky. */
  mastery: PlanetMastery | undefined;
  stats: PlanetStats | undefined;
}

/** The planet itself, low over the horizon of the page. */
export function PlanetHero({ planet, light, mastery, stats }: PlanetHeroProps) {
  return (
    <div className="relative overflow-clip bg-linear-to-b from-sky-high to-sky-low">
      <Stars />
      <div className="relative mx-auto flex w-full max-w-5xl items-center gap-4 px-4 py-4 sm:gap-8 sm:px-6 sm:py-6">
        <PlanetArt
          planet={planet.id}
          light={light}
          mastery={mastery}
          className="size-28 shrink-0 sm:size-44"
        />
        <div className="min-w-0">
          <h1 tabIndex={-1} className="text-2xl font-semibold sm:text-3xl">
            {planet.name}
          </h1>
          <p className="mt-1 text-ink-soft">{planet.subject}</p>
          {stats && (
            <p className="mt-1 text-sm text-practice-text tabular-nums">
              {formatCount(stats.sessions, 'session')} here,{' '}
              {formatCount(stats.questionsCorrect, 'question')} right
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
