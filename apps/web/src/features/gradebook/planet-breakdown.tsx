import type { PlanetStats } from '@planets/contract';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { formatCount, formatNumber, formatPercent } from '../../lib/format.ts';

interface PlanetBreakdownProps {
  planets: readonly PlanetStats[];
  planetName: (id: string) => string;
  /** Opens a planet's numbers to the sessions they come from. */
  onOpen: (planet: string) => void;
}

export function PlanetBreakdown({ planets, planetName, onOpen }: PlanetBreakdownProps) {
  return (
    <ul className="grid gap-x-8 @xl:grid-cols-2">
      {planets.map((stats) => (
        <li key={stats.planet}>
          <button
            type="button"
            onClick={() => onOpen(stats.planet)}
            className="-mx-2 flex w-[calc(100%+1rem)] cursor-pointer items-center gap-3 rounded-md px-2 py-2 text-start transition-colors hover:bg-practice-wash"
          >
            <span className="shrink-0">
              <PlanetArt planet={stats.planet} light={1} size={40} />
            </span>
            <span className="min-w-0 flex-1">
              <span className="flex items-baseline justify-between gap-3">
                <span className="font-medium">{planetName(stats.planet)}</span>
                <span className="font-head font-semibold tabular-nums">
                  {formatPercent(stats.averageScorePercent)}
                  <span className="sr-only"> on average</span>
                </span>
              </span>
              <AverageBar percent={stats.averageScorePercent ?? 0} />
              <span className="block text-sm text-ink-soft tabular-nums">
                <bdi>
                  {formatCount(stats.sessions, 'session')} · {formatNumber(stats.questionsCorrect)}{' '}
                  of {formatNumber(stats.questionsAnswered)} right
                </bdi>
                <span className="sr-only">. Show these sessions</span>
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Decoration: the number beside it says the same. */
function AverageBar({ percent }: { percent: number }) {
  return (
    <span aria-hidden="true" className="my-1 block h-1.5 overflow-hidden rounded-full bg-line">
      <span
        className="block h-full rounded-full bg-practice-mark"
        style={{ inlineSize: `${Math.min(100, percent)}%` }}
      />
    </span>
  );
}
