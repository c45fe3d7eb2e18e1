import { formatLocalDate, formatLocalSpan } from '../../lib/local-day.ts';
import { modeNames } from '../../lib/session-words.ts';
import type { HistoryFilters } from './gradebook-search.ts';

interface Names {
  planetName: (id: string) => string;
  topicName: (id: string) => string;
}

/** What narrows the history, in words: "NumForge, Timed, since 1 November 2026". */
export function filtersInWords(filters: HistoryFilters, names: Names): string {
  const { planet, topic, mode, completed } = filters;
  return [
    planet !== undefined && names.planetName(planet),
    topic !== undefined && names.topicName(topic),
    mode !== undefined && modeNames[mode],
    completed !== undefined && (completed ? 'completed' : 'not completed'),
    daysInWords(filters),
  ]
    .filter(Boolean)
    .join(', ');
}

function daysInWords({ from, to }: HistoryFilters): string | undefined {
  if (from !== undefined && to !== undefined)
    return from > to
      ? `${formatLocalDate(from)} to ${formatLocalDate(to)}`
      : formatLocalSpan(from, to);
  if (from !== undefined) return `since ${formatLocalDate(from)}`;
  return to === undefined ? undefined : `up to ${formatLocalDate(to)}`;
}
