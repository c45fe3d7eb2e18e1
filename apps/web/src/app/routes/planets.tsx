import type { Planet } from '@planets/contract';
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
import { skyQuery } from '../../features/mastery/queries.ts';
import { ContinueStrip } from '../../features/planets/continue-strip.tsx';
import { planetsQuery } from '../../features/planets/queries.ts';
import { RecommendedList } from '../../features/planets/recommended-list.tsx';
import { Sky } from '../../features/planets/sky.tsx';
import { SkySkeleton } from '../../features/planets/sky-skeleton.tsx';
import { WhatNext, WhatNextSkeleton } from '../../features/planets/what-next.tsx';
import { ReviewCard } from '../../features/review/review-card.tsx';
import { useReview } from '../use-review.ts';
import { topicSearchQuery } from '../../features/topic-search/queries.ts';
import { TopicSearch } from '../../features/topic-search/topic-search.tsx';
import { planetNameIn } from '../../lib/planet-name.ts';
import { useSettled } from '../../lib/use-settled.ts';

export function PlanetsRoute() {
  const planets = useQuery(planetsQuery());
  const gradebook = useQuery(gradebookQuery(self));
  const inProgress = useQuery(sessionInProgressQuery());
  const sky = useQuery(skyQuery());
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
              : sky.isError
                ? 'Your sky. A planet lights up as you answer.'
                : 'Your sky. A light comes on for each strong topic, a spark for each mastered one.'
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
            {!isFirstVisit && <Next planets={planets.data ?? []} isSaid={!gradebook.isError} />}
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
            {planets.data && (
              <Sky
                planets={planets.data}
                stats={practice?.planets}
                mastery={sky.data?.planets ?? (sky.isError ? null : undefined)}
              />
            )}
          </div>
        </Page>
      </div>
    </div>
  );
}

interface NextProps {
  planets: readonly Planet[];
  /** Whether to say that it could not be fetched: once is enough for a page. */
  isSaid: boolean;
}

/** What comes back and where to go on. The planets below need none of it. */
function Next({ planets, isSaid }: NextProps) {
  const sky = useQuery(skyQuery());
  const review = useReview();
  if (sky.data) {
    return (
      <WhatNext
        review={
          <ReviewCard
            counts={sky.data}
            inProgress={review.inProgress}
            isPending={review.isPending}
            error={review.error}
            onReview={(what) => review.start({ what })}
          />
        }
        topics={
          sky.data.recommended.length > 0 ? (
            <RecommendedList
              recommended={sky.data.recommended}
              planetName={(id) => planetNameIn(planets, id)}
            />
          ) : undefined
        }
      />
    );
  }
  if (!sky.isError) return <WhatNextSkeleton />;
  return isSaid ? (
    <Notice
      tone="warn"
      live
      title="What to practise next could not be fetched"
      action={
        <Button size="sm" isPending={sky.isFetching} onPress={() => void sky.refetch()}>
          Try again
        </Button>
      }
    >
      Every planet below is open meanwhile.
    </Notice>
  ) : null;
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
