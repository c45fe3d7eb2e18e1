import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import { type ReactNode, useMemo } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { buttonStyle } from '../../components/button-style.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { MasteryList } from '../../features/mastery/mastery-list.tsx';
import { readMasterySearch } from '../../features/mastery/mastery-search.ts';
import { MasterySkeleton } from '../../features/mastery/mastery-skeleton.tsx';
import { masteryQuery, masteryTrailQuery } from '../../features/mastery/queries.ts';
import { TopicHeading } from '../../features/mastery/topic-heading.tsx';
import { TopicTrail } from '../../features/mastery/topic-trail.tsx';
import { TrailSkeleton } from '../../features/mastery/trail-skeleton.tsx';
import { planetsQuery } from '../../features/planets/queries.ts';
import { useProgressOwner } from '../../features/progress/use-progress-owner.ts';
import { ApiProblem } from '../../lib/api.ts';
import { useOnline } from '../../lib/online.ts';
import { planetNameIn } from '../../lib/planet-name.ts';
import { useNow } from '../../lib/use-now.ts';
import { useWayBack } from '../../lib/way-back.ts';

/** How well each topic is known, and for one topic why. */
export function ProgressMasteryRoute() {
  const given: Record<string, unknown> = useSearch({ strict: false });
  const { planet, topic } = useMemo(() => readMasterySearch({ ...given }), [given]);
  return planet !== undefined && topic !== undefined ? (
    <Trail key={`${planet} ${topic}`} planet={planet} topic={topic} />
  ) : (
    <Topics planet={planet} />
  );
}

function Topics({ planet }: { planet: string | undefined }) {
  const owner = useProgressOwner();
  const topics = useQuery(masteryQuery(owner));
  // Topics are told by the names of their planets.
  const catalogue = useQuery(planetsQuery());
  const isOnline = useOnline();
  const navigate = useNavigate();
  const now = useNow();
  const missing = topics.data ? catalogue : topics;
  const error = missing.error ?? (isOnline ? null : missing.failureReason);
  return (
    <section aria-labelledby="mastery">
      <h2 id="mastery" className="mb-3 text-xl font-semibold">
        Mastery
      </h2>
      {topics.data && catalogue.data ? (
        <MasteryList
          topics={topics.data}
          planets={catalogue.data}
          planet={planet}
          onPlanet={(id) =>
            void navigate({
              to: '.',
              search: id === undefined ? {} : { planet: id },
              replace: true,
              resetScroll: false,
            })
          }
          firstStep={
            owner.kind === 'self' && (
              <ButtonLink to="/" variant="primary">
                Choose a planet
              </ButtonLink>
            )
          }
          now={now}
        />
      ) : error ? (
        <ProblemState error={error} headingLevel={3} onRetry={() => void missing.refetch()} />
      ) : (
        <Loading label="Loading the topics">
          <MasterySkeleton />
        </Loading>
      )}
    </section>
  );
}

function Trail({ planet, topic }: { planet: string; topic: string }) {
  const owner = useProgressOwner();
  const trail = useInfiniteQuery(masteryTrailQuery(owner, { planet, topic }));
  const { data: planets = [] } = useQuery(planetsQuery());
  const isOnline = useOnline();
  const now = useNow();
  const error = trail.error ?? (isOnline ? null : trail.failureReason);
  const own = planets.find(({ id }) => id === planet)?.topics.find(({ id }) => id === topic);
  const first = trail.data?.pages[0]?.topic;
  const practise = owner.kind === 'self' && own && (
    <ButtonLink
      to="/planets/$planetId"
      params={{ planetId: planet }}
      search={{ topic }}
      variant="primary"
      className="max-sm:w-full"
    >
      Practise it
    </ButtonLink>
  );
  return (
    <>
      <AllTopics planet={planet} />
      <TopicHeading>{first?.topicName ?? own?.name ?? 'A topic'}</TopicHeading>
      {trail.data ? (
        <TopicTrail
          pages={trail.data.pages}
          planetName={planetNameIn(planets, planet)}
          more={{
            has: trail.hasNextPage,
            isFetching: trail.isFetchingNextPage,
            hasFailed: trail.isFetchNextPageError,
            onFetch: () => void trail.fetchNextPage(),
          }}
          actions={practise}
          now={now}
        />
      ) : own && isMissing(error) ? (
        <NotBegun planet={planet} practise={practise} />
      ) : error ? (
        <ProblemState
          error={error}
          headingLevel={3}
          onRetry={() => void trail.refetch()}
          action={
            // What was never practised will not be here on a second try.
            isMissing(error) ? (
              <ButtonLink to="." search={{}}>
                To all topics
              </ButtonLink>
            ) : undefined
          }
        />
      ) : (
        <Loading label="Loading the answers">
          <TrailSkeleton />
        </Loading>
      )}
    </>
  );
}

const isMissing = (error: unknown): boolean => error instanceof ApiProblem && error.status === 404;

/** A topic that there is, without an answer to it. */
function NotBegun({ planet, practise }: { planet: string; practise: ReactNode }) {
  return (
    <EmptyState
      art={<PlanetArt planet={planet} light={0} size={96} />}
      title="Not begun yet"
      headingLevel={3}
      action={practise}
    >
      <p>With the first answer it says here how well it is known, and why.</p>
    </EmptyState>
  );
}

/** Back to the list as it was, or to that of the topic's planet. */
function AllTopics({ planet }: { planet: string }) {
  const owner = useProgressOwner();
  const page =
    owner.kind === 'self'
      ? '/student/progress/mastery'
      : `/teacher/students/${encodeURIComponent(owner.id)}/progress/mastery`;
  const back = useWayBack(`${page}?planet=${planet}`);
  return (
    <nav aria-label="Back" className="-ms-3 mb-1 print:hidden">
      <a {...back} className={buttonStyle('quiet', 'sm')}>
        <ArrowLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />
        All topics
      </a>
    </nav>
  );
}
