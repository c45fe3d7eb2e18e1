import type { Recommendation } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { modeNames } from '../../lib/session-words.ts';

interface RecommendedListProps {
  recommended: readonly Recommendation[];
  planetName: (id: string) => string;
}

/** What to practise next, each with its reason. One press opens it composed, the second starts it. */
export function RecommendedList({ recommended, planetName }: RecommendedListProps) {
  return (
    <ul aria-label="Good next topics" className="divide-y divide-line">
      {recommended.map(({ planet, topic, topicName, gradeLevel, mode, why }) => (
        <li key={`${planet} ${topic}`}>
          <Link
            to="/planets/$planetId"
            params={{ planetId: planet }}
            search={{ topic, grade: gradeLevel, mode }}
            className="group -mx-2 flex min-h-18 items-center gap-3 rounded-md px-2 py-2 transition-colors hover:bg-action-wash"
          >
            <PlanetArt planet={planet} light={0.7} className="size-14 shrink-0" />
            <span className="min-w-0 flex-1">
              <span className="flex flex-wrap items-baseline gap-x-2">
                <span className="min-w-0 font-head font-medium wrap-anywhere group-hover:text-action">
                  <bdi>{topicName}</bdi>
                </span>
                <span className="text-sm text-ink-soft">
                  {planetName(planet)} · {modeNames[mode]}
                </span>
              </span>
              <bdi className="block text-sm">{why}</bdi>
            </span>
            <ChevronRight
              size={20}
              aria-hidden="true"
              className="shrink-0 text-ink-soft rtl:-scale-x-100"
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
