import type { TopicMatch } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import Search from 'lucide-react/icons/search';
import { type KeyboardEvent, useId, useRef } from 'react';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { formatCount } from '../../lib/format.ts';

interface TopicSearchProps {
  label: string;
  typed: string;
  onType: (typed: string) => void;
  /** Undefined while nothing is asked for. */
  matches: readonly TopicMatch[] | undefined;
  isFetching?: boolean;
  /** In words, when the search could not be made. */
  problem?: string | undefined;
}

/**
 * A topic in the student's own words, and the nearest ones on every planet as links. Tab and the
 * arrow keys go through them, Enter takes the first, Escape clears.
 */
export function TopicSearch(props: TopicSearchProps) {
  const { label, typed, onType, matches, isFetching, problem } = props;
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const isOpen = typed.trim() !== '' && (matches !== undefined || problem !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onType('');
      box.current?.querySelector('input')?.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const next =
      stops[
        stops.indexOf(event.currentTarget as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)
      ];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  return (
    <search ref={box} className="relative z-10 block w-xl max-w-full">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          box.current?.querySelector('a')?.click();
        }}
      >
        <label htmlFor={id} className="mb-2 block font-head font-medium">
          {label}
        </label>
        <div className="relative">
          <Search
            size={20}
            aria-hidden="true"
            className="pointer-events-none absolute inset-s-4 top-1/2 -translate-y-1/2 text-ink-soft"
          />
          <input
            id={id}
            type="search"
            value={typed}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
            placeholder="Fractions, commas"
            onChange={(event) => onType(event.target.value)}
            onKeyDown={onKeyDown}
            className="min-h-13 w-full rounded-full border border-edge bg-surface ps-12 pe-12 text-base placeholder:text-ink-soft [&::-webkit-search-cancel-button]:hidden"
          />
          <span className="absolute inset-e-4 top-1/2 -translate-y-1/2 text-ink-soft">
            {isFetching && <Spinner />}
          </span>
        </div>
      </form>
      <output className="sr-only">
        {isOpen && matches && `${formatCount(matches.length, 'topic')} found`}
      </output>
      {isOpen && (
        <div className="absolute inset-x-0 top-full z-20 mt-2 max-h-[60dvh] animate-appear overflow-y-auto rounded-lg border border-line bg-raised p-2 text-start shadow-raised">
          {problem !== undefined && <p className="px-3 py-2">{problem}</p>}
          {problem === undefined && matches?.length === 0 && (
            <p className="px-3 py-2">
              Nothing near “{typed.trim()}”. Try another word for it, or look on a planet.
            </p>
          )}
          <Matches matches={matches ?? []} onKeyDown={onKeyDown} />
        </div>
      )}
    </search>
  );
}

interface MatchesProps {
  matches: readonly TopicMatch[];
  onKeyDown: (event: KeyboardEvent) => void;
}

function Matches({ matches, onKeyDown }: MatchesProps) {
  if (matches.length === 0) return null;
  return (
    <ul aria-label="Topics found">
      {matches.map(({ planet, planetName, topic }) => (
        <li key={`${planet} ${topic.id}`}>
          <Link
            to="/planets/$planetId"
            params={{ planetId: planet }}
            search={{ topic: topic.id }}
            onKeyDown={onKeyDown}
            className="flex min-h-14 items-center gap-3 rounded-md px-3 py-2 hover:bg-action-wash"
          >
            <PlanetArt planet={planet} className="size-11 shrink-0" />
            <span className="min-w-0">
              <span className="block font-medium">{topic.name}</span>
              <span className="block text-sm text-ink-soft">
                {planetName} · {gradesOf(topic.gradeMin, topic.gradeMax)}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function gradesOf(min: number, max: number): string {
  return min === max ? `grade ${min}` : `grades ${min} to ${max}`;
}
