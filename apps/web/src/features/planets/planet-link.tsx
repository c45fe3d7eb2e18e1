import type { Planet, PlanetMastery, PlanetStats } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { formatCount } from '../../lib/format.ts';
import { masteredWords, masteryWords } from './mastery-words.ts';
import { planetLight } from './planet-light.ts';

interface PlanetLinkProps {
  planet: Planet;
  stats: PlanetStats | undefined;
  /** Undefined where it could not be fetched: the planet then shines by what was answered right. */
  mastery: PlanetMastery | undefined;
  /** False while the student's own numbers are on their way. */
  isKnown: boolean;
  /** Its place in the sky, so that no two drift together. */
  order: number;
}

/** A planet to go to: drawn, named, with what this student did there. */
export function PlanetLink({ planet, stats, mastery, isKnown, order }: PlanetLinkProps) {
  return (
    <Link
      to="/planets/$planetId"
      params={{ planetId: planet.id }}
      className="group flex items-center gap-4 rounded-xl p-2 sm:flex-col sm:gap-2 sm:p-4 sm:text-center"
    >
      <span
        className="shrink-0 motion-safe:animate-drift"
        style={{ animationDelay: `${order * -1.7}s` }}
      >
        <PlanetArt
          planet={planet.id}
          light={isKnown ? planetLight(stats) : 0}
          mastery={isKnown ? mastery : undefined}
          className="size-24 transition-transform duration-200 group-hover:scale-106 sm:size-40 xl:size-44"
        />
      </span>
      <span className="min-w-0">
        <span className="block font-head text-lg font-semibold group-hover:text-action">
          {planet.name}
        </span>
        <span className="block text-ink-soft">{planet.subject}</span>
        <span className="block min-h-6 text-sm text-ink-soft tabular-nums">
          {isKnown && (
            <bdi>
              <Done stats={stats} />
            </bdi>
          )}
        </span>
        <span className="block min-h-6 text-sm font-medium tabular-nums">
          {isKnown && mastery && (
            <>
              <bdi>{masteryWords(mastery)}</bdi>
              {/* The sparks are seen; where there is no room they are told to who listens. */}
              <span className="max-xl:sr-only">{masteredWords(mastery)}</span>
            </>
          )}
        </span>
      </span>
    </Link>
  );
}

function Done({ stats }: { stats: PlanetStats | undefined }) {
  if (!stats || stats.sessions === 0) return 'Not visited yet';
  return `${formatCount(stats.sessions, 'session')} · ${formatCount(stats.questionsCorrect, 'right', 'right')}`;
}
