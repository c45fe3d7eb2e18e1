import { useQuery } from '@tanstack/react-query';
import { TakeAlongButton } from '../../features/exports/take-along-button.tsx';
import {
  type GradebookSearch,
  historyFilters,
  historyParams,
} from '../../features/gradebook/gradebook-search.ts';
import { filtersInWords } from '../../features/gradebook/history-words.ts';
import type { LedgerOwner } from '../../features/gradebook/ledger-owner.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { planetNameIn } from '../../lib/planet-name.ts';

interface HistoryExportProps {
  owner: LedgerOwner;
  search: GradebookSearch;
  title: string;
  children: string;
}

/** Takes along what the history shows: the same filters, and whatever order, since a file has its own. */
export function HistoryExport({ owner, search, title, children }: HistoryExportProps) {
  const { data: planets = [] } = useQuery(planetsQuery());
  const { sort: _, ...filters } = historyFilters(search);
  const narrowedTo = filtersInWords(filters, {
    planetName: (id) => planetNameIn(planets, id),
    topicName: (id) =>
      planets.flatMap(({ topics }) => topics).find((topic) => topic.id === id)?.name ?? id,
  });
  return (
    <TakeAlongButton
      owner={owner}
      title={title}
      filters={historyParams(filters)}
      narrowedTo={narrowedTo}
    >
      {children}
    </TakeAlongButton>
  );
}
