import type { Planet } from '@planets/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Bone, Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { classes } from '../../lib/classes.ts';
import {
  type HistoryFilters as Filters,
  isNarrowed,
  type SearchChange,
} from './gradebook-search.ts';
import { HistoryFilters } from './history-filters.tsx';
import { HistoryTable } from './history-table.tsx';
import { filtersInWords } from './history-words.ts';
import { LedgerSection } from './ledger-panel.tsx';
import type { LedgerOwner } from './ledger-owner.ts';
import { historyQuery } from './queries.ts';
import { shownInWords } from './shown-in-words.ts';
import { useArriveAtHistory } from './use-arrive-at-history.ts';
import { useFocusNewRow } from './use-focus-new-row.ts';

export const historyId = 'practice-history';

interface HistoryProps {
  owner: LedgerOwner;
  filters: Filters;
  /** Saved sessions in all, where nothing narrows the history. */
  total: number;
  planets: readonly Planet[];
  planetName: (id: string) => string;
  onFilter: (change: SearchChange) => void;
  /** Takes along what the filters show. */
  exportButton?: ReactNode;
  /** Practises what was missed in what the filters show. */
  mistakesButton?: ReactNode;
  now: Date;
}

const sorts = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'best', label: 'Best score first' },
  { value: 'weakest', label: 'Weakest score first' },
  { value: 'longest', label: 'Longest first' },
] as const;

const noFilters: SearchChange = {
  planet: undefined,
  topic: undefined,
  mode: undefined,
  completed: undefined,
  from: undefined,
  to: undefined,
};

export function History(props: HistoryProps) {
  const {
    owner,
    filters,
    total,
    planets,
    planetName,
    onFilter,
    exportButton,
    mistakesButton,
    now,
  } = props;
  const query = useInfiniteQuery(historyQuery(owner, filters));
  const sessions = query.data?.pages.flatMap((page) => page.sessions) ?? [];
  const list = useRef<HTMLDivElement>(null);
  const focusNewRow = useFocusNewRow(list, sessions.length);
  useArriveAtHistory(historyId);
  const narrowed = isNarrowed(filters);
  const words = filtersInWords(filters, {
    planetName,
    topicName: (id) =>
      planets.flatMap(({ topics }) => topics).find((topic) => topic.id === id)?.name ?? id,
  });
  const clear = (
    <Button variant="secondary" size="sm" onPress={() => onFilter(noFilters)}>
      Clear filters
    </Button>
  );

  return (
    <LedgerSection
      title="History"
      id={historyId}
      tools={
        <div className="flex w-full flex-wrap gap-2 @sm:w-auto">
          {exportButton}
          <Select
            label="Order"
            hideLabel
            className="w-full @sm:w-auto"
            value={filters.sort ?? 'newest'}
            onChange={(sort) => onFilter({ sort: sort === 'newest' ? undefined : sort })}
            options={sorts}
          />
        </div>
      }
    >
      <Disclosure summary={narrowed ? `Filters: ${words}` : 'Filters'}>
        <HistoryFilters filters={filters} planets={planets} onFilter={onFilter} />
      </Disclosure>
      {mistakesButton}
      {query.isPending ? (
        <Loading label="Loading the history">
          <div className="space-y-3">
            {[1, 2, 3, 4, 5].map((row) => (
              <Bone key={row} className="h-14 @2xl:h-10" />
            ))}
          </div>
        </Loading>
      ) : query.isError && sessions.length === 0 ? (
        <Notice
          tone="bad"
          title="The history did not arrive"
          action={
            <span className="flex flex-wrap gap-2">
              <Button size="sm" onPress={() => void query.refetch()}>
                Try again
              </Button>
              {narrowed && clear}
            </span>
          }
        >
          <p>What was saved is safe. Check the connection, then try again.</p>
        </Notice>
      ) : sessions.length === 0 ? (
        <EmptyState title="No session matches" headingLevel={3} action={narrowed && clear}>
          <p>Nothing practised fits {words || 'this'}.</p>
        </EmptyState>
      ) : (
        <div
          ref={list}
          aria-busy={query.isPlaceholderData}
          className={classes('transition-opacity', query.isPlaceholderData && 'opacity-60')}
        >
          <HistoryTable
            sessions={sessions}
            sort={filters.sort ?? 'newest'}
            planetName={planetName}
            now={now}
          />
          <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            {query.hasNextPage && (
              <Button
                isPending={query.isFetchingNextPage}
                onPress={() => {
                  focusNewRow();
                  void query.fetchNextPage();
                }}
              >
                Show more
              </Button>
            )}
            <output className="text-sm text-ink-soft tabular-nums">
              {shownInWords(sessions.length, {
                hasMore: query.hasNextPage,
                total: narrowed ? undefined : total,
              })}
            </output>
            {narrowed && clear}
          </div>
          {query.isFetchNextPageError && (
            <Notice tone="bad" className="mt-3">
              <p>
                The next sessions did not arrive. Those above stay; press “Show more” to try again.
              </p>
            </Notice>
          )}
        </div>
      )}
    </LedgerSection>
  );
}
