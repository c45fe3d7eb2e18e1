import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Printer from 'lucide-react/icons/printer';
import { useMemo } from 'react';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { planetsQuery } from '../../features/planets/queries.ts';
import { dateOf } from '../../features/progress/days.ts';
import { PlotFilters } from '../../features/progress/plot-filters.tsx';
import { PlotsView } from '../../features/progress/plots-view.tsx';
import {
  isBackwards,
  plotsQueryOf,
  type ProgressChange,
  readPlotsSearch,
  withoutEmpty,
} from '../../features/progress/progress-search.ts';
import { ProgressState } from '../../features/progress/progress-state.tsx';
import { progressPlotsQuery, progressSummaryQuery } from '../../features/progress/queries.ts';
import { usePrintByDay } from '../../features/progress/use-print-by-day.ts';
import { useProgressOwner } from '../../features/progress/use-progress-owner.ts';
import { classes } from '../../lib/classes.ts';
import { useNow } from '../../lib/use-now.ts';
import { ProgressExport } from './progress-export.tsx';

const nothing: ProgressChange = {
  range: 'all',
  from: undefined,
  to: undefined,
  planet: undefined,
  topic: undefined,
  mode: undefined,
};

/** Practice over time: small plots of the days, the planet, the topic and the mode that the address names. */
export function ProgressPlotsRoute() {
  const owner = useProgressOwner();
  const given = useSearch({ strict: false });
  const search = useMemo(() => readPlotsSearch({ ...given }), [given]);
  const navigate = useNavigate();
  const today = dateOf(useNow());
  const asked = plotsQueryOf(search, today);
  const query = useQuery({
    ...progressPlotsQuery(owner, asked),
    enabled: !isBackwards(search),
  });
  const { data: planets = [] } = useQuery(planetsQuery());
  const { data: summary } = useQuery(progressSummaryQuery(owner));
  usePrintByDay();
  // Filters replace the entry: one step back leaves the page, however often they changed.
  const filter = (change: ProgressChange) =>
    void navigate({
      to: '.',
      search: (now) => withoutEmpty({ ...readPlotsSearch({ ...now }), ...change }),
      replace: true,
      resetScroll: false,
    });

  return (
    <section aria-labelledby="progress-plots">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <h2 id="progress-plots" className="text-xl font-semibold">
          Over time
        </h2>
        {summary?.last !== null && (
          <div className="flex flex-wrap gap-2 print:hidden">
            <Button
              variant="quiet"
              size="sm"
              icon={<Printer size={18} aria-hidden="true" />}
              onPress={() => window.print()}
            >
              Print
            </Button>
            <ProgressExport owner={owner} query={asked} planets={planets} />
          </div>
        )}
      </div>
      {summary?.last === null ? (
        <EmptyState
          headingLevel={3}
          art={<PlanetArt planet="num_forge" light={0} size={112} />}
          title="Nothing practised yet"
          action={
            owner.kind === 'self' && (
              <ButtonLink to="/" variant="primary">
                Choose a planet
              </ButtonLink>
            )
          }
        >
          <p>With the first session that is saved, scores, time and days begin to show here.</p>
        </EmptyState>
      ) : (
        <>
          <div className="mb-6 print:hidden">
            <PlotFilters search={search} planets={planets} today={today} onFilter={filter} />
          </div>
          <ProgressState query={query} label="Loading the plots">
            {(plots) => (
              <div
                aria-busy={query.isPlaceholderData}
                className={classes(query.isPlaceholderData && 'opacity-55')}
              >
                <PlotsView
                  plots={plots}
                  owner={owner}
                  search={search}
                  planets={planets}
                  onShowAll={() => filter(nothing)}
                />
              </div>
            )}
          </ProgressState>
        </>
      )}
    </section>
  );
}
