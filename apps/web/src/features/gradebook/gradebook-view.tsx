import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { useOnline } from '../../lib/online.ts';
import { planetNameIn } from '../../lib/planet-name.ts';
import { AgeNote } from './age-note.tsx';
import { AssignedPanel } from './assigned-panel.tsx';
import { GradebookSkeleton } from './gradebook-skeleton.tsx';
import type { GradebookSearch, SearchChange } from './gradebook-search.ts';
import { ledgerGrid } from './ledger-grid.ts';
import type { LedgerOwner } from './ledger-owner.ts';
import { planetsQuery } from '../planets/queries.ts';
import { NeedsDoingList } from './needs-doing-list.tsx';
import { PracticePanel } from './practice-panel.tsx';
import { gradebookQuery, sessionInProgressQuery } from './first-queries.ts';
import { useNow } from '../../lib/use-now.ts';

interface GradebookViewProps {
  owner: LedgerOwner;
  search: GradebookSearch;
  onFilter: (change: SearchChange) => void;
  firstStep?: ReactNode;
  /** For a teacher: what the practice asks for. */
  practiceNote?: ReactNode;
  /** Takes what the history shows out of here. */
  practiceExport?: ReactNode;
  /** For the student: practises what was missed in what the filters of the history show. */
  mistakesButton?: ReactNode;
}

/** The two ledgers of one student, and before them what needs doing. */
export function GradebookView(props: GradebookViewProps) {
  const { owner, search, onFilter, firstStep, practiceNote, practiceExport } = props;
  const query = useQuery(gradebookQuery(owner));
  // Both ledgers are told in the names of planets and topics: neither is shown in ids meanwhile.
  const catalogue = useQuery(planetsQuery());
  const { data: inProgress = null } = useQuery({
    ...sessionInProgressQuery(),
    enabled: owner.kind === 'self',
  });
  const isOnline = useOnline();
  const now = useNow();
  const retry = () => void query.refetch();

  if (!query.data || !catalogue.data) {
    const missing = query.data ? catalogue : query;
    // Offline, the first failure is told: waiting through more of them helps nobody.
    const error = missing.error ?? (isOnline ? null : missing.failureReason);
    return error ? (
      <ProblemState error={error} onRetry={() => void missing.refetch()} />
    ) : (
      <Loading label="Loading the gradebook">
        <GradebookSkeleton />
      </Loading>
    );
  }

  const { assigned, practice } = query.data;
  const planets = catalogue.data;
  const planetName = (id: string) => planetNameIn(planets, id);
  return (
    <>
      {(query.isError || !isOnline) && (
        <AgeNote
          fetchedAt={query.dataUpdatedAt}
          isOnline={isOnline}
          isFetching={query.isFetching}
          onRetry={retry}
          now={now}
        />
      )}
      <NeedsDoingList assigned={assigned} owner={owner} now={now} />
      <div className={ledgerGrid}>
        <AssignedPanel
          assigned={assigned}
          owner={owner}
          planetName={planetName}
          filters={search}
          onFilter={onFilter}
          now={now}
        />
        <PracticePanel
          owner={owner}
          practice={practice}
          inProgress={inProgress}
          planets={planets}
          search={search}
          onFilter={onFilter}
          firstStep={firstStep}
          note={practiceNote}
          exportButton={practiceExport}
          mistakesButton={props.mistakesButton}
          now={now}
        />
      </div>
    </>
  );
}
