import { formatDate } from '../../lib/format.ts';
import { modeNames } from '../../lib/session-words.ts';
import { type HistoryFilters, historyParams } from './gradebook-search.ts';

interface Names {
  planetName: (id: string) => string;
  topicName: (id: string) => string;
}

/** What narrows the history, in words: "NumForge, Timed, from 1 November 2026". */
export function filtersInWords(filters: HistoryFilters, names: Names): string {
  const { planet, topic, mode, completed } = filters;
  const { from, to } = historyParams(filters);
  return [
    planet !== undefined && names.planetName(planet),
    topic !== undefined && names.topicName(topic),
    mode !== undefined && modeNames[mode],
    completed !== undefined && (completed ? 'completed' : 'not completed'),
    from !== undefined && `from ${formatDate(from)}`,
    to !== undefined && `to ${formatDate(to)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
