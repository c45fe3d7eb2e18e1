import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { Page } from '../../components/page.tsx';
import {
  readGradebookSearch,
  type SearchChange,
  withoutEmpty,
} from '../../features/gradebook/gradebook-search.ts';
import { GradebookView } from '../../features/gradebook/gradebook-view.tsx';
import { self } from '../../features/gradebook/ledger-owner.ts';
import { HistoryExport } from './history-export.tsx';
import { HistoryMistakes } from './history-mistakes.tsx';

const route = getRouteApi('/signed-in/shell/student-only/student/gradebook');

export function GradebookRoute() {
  const given = route.useSearch();
  const search = useMemo(() => readGradebookSearch({ ...given }), [given]);
  const navigate = route.useNavigate();
  // Filters replace the entry: one step back leaves the gradebook, however often they changed.
  const filter = (change: SearchChange) =>
    void navigate({
      search: (now) => withoutEmpty({ ...readGradebookSearch({ ...now }), ...change }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      title="Gradebook"
      wide
      actions={
        <ButtonLink to="/join" variant="quiet">
          Join a class
        </ButtonLink>
      }
    >
      <GradebookView
        owner={self}
        search={search}
        onFilter={filter}
        practiceExport={
          <HistoryExport owner={self} search={search} title="Take your practice with you">
            Take it with you
          </HistoryExport>
        }
        mistakesButton={<HistoryMistakes search={search} />}
        firstStep={
          <ButtonLink to="/" variant="primary">
            Choose a planet
          </ButtonLink>
        }
      />
    </Page>
  );
}
