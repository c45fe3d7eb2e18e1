import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { Stars } from '../../components/stars.tsx';
import { self } from '../../features/gradebook/ledger-owner.ts';
import { gradebookQuery, sessionInProgressQuery } from '../../features/gradebook/first-queries.ts';
import { ContinueStrip } from '../../features/planets/continue-strip.tsx';
import { planetsQuery } from '../../features/planets/queries.ts';
import { Sky } from '../../features/planets/sky.tsx';
import { SkySkeleton } from '../../features/planets/sky-skeleton.tsx';
import { topicSearchQuery } from '../../features/topic-search/queries.ts';
import { TopicSearch } from '../../features/topic-search/topic-search.tsx';
import { useSettled } from '../../lib/use-settled.ts';

export function PlanetsRoute() {
  const planets = useQuery(planetsQuery());
  const gradebook = useQuery(gradebookQuery(self));
  const inProgress = useQuery(sessionInProgressQuery());
  const practice = gradebook.data?.practice;
  const isFirstVisit = practice?.stats.sessions === 0 && !inProgress.data;

  return (
    <div className="relative flex-1 overflow-x-clip bg-linear-to-b from-sky-high to-sky-low">
      <Stars />
      <div className="relative">
        <Page
          title="Learning Planets"
          wide
          lead={
            isFirstVisit
              ? 'Your sky is still in clouds. Choose a planet: it lights up as you answer.'
              : 'Your sky. A planet lights up as you answer.'
          }
          actions={<SearchOverPlanets />}
        >
          <div className="flex flex-col gap-8">
            {inProgress.data && <ContinueStrip session={inProgress.data} />}
            {gradebook.isError && (
              <Notice
                tone="warn"
                live
                title="What you did on each planet could not be fetched"
                action={
                  <Button size="sm" onPress={() => void gradebook.refetch()}>
                    Try again
                  </Button>
                }
              >
                It is safe, and you can practise meanwhile.
              </Notice>
            )}
            {gradebook.data?.assigned.classes.length === 0 && (
              <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
                Has your teacher shown you a class code?
                <ButtonLink to="/join">Join a class</ButtonLink>
              </p>
            )}
            {planets.isPending && <SkySkeleton />}
            {planets.isError && (
              <ProblemState error={planets.error} onRetry={() => void planets.refetch()} />
            )}
            {planets.data && <Sky planets={planets.data} stats={practice?.planets} />}
          </div>
        </Page>
      </div>
    </div>
  );
}

function SearchOverPlanets() {
  const [typed, setTyped] = useState('');
  const search = useQuery(topicSearchQuery(useSettled(typed)));
  return (
    <TopicSearch
      label="What do you want to practise?"
      typed={typed}
      onType={setTyped}
      matches={search.data}
      isFetching={search.isFetching}
      problem={
        search.isError ? 'The search is not answering. The planets below still do.' : undefined
      }
    />
  );
}
