import type { Planet } from '@planets/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, notFound, useRouteContext, useRouter } from '@tanstack/react-router';
import { Loading } from '../../components/loading.tsx';
import { useDocumentTitle } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { Composer } from '../../features/composer/composer.tsx';
import { compose, type Choices } from '../../features/composer/composition.ts';
import { CopyLink } from '../../features/composer/copy-link.tsx';
import { InProgressNote } from '../../features/composer/in-progress-note.tsx';
import { lastGrade, rememberGrade } from '../../features/composer/last-grade.ts';
import { useStartSession } from '../../features/composer/mutations.ts';
import { PlanetHero } from '../../features/composer/planet-hero.tsx';
import { StartBar } from '../../features/composer/start-bar.tsx';
import { StartProblem } from '../../features/composer/start-problem.tsx';
import { useStartId } from '../../features/composer/use-start-id.ts';
import { self } from '../../features/gradebook/ledger-owner.ts';
import { gradebookQuery, sessionInProgressQuery } from '../../features/gradebook/first-queries.ts';
import { skyQuery } from '../../features/mastery/queries.ts';
import { planetLight } from '../../features/planets/planet-light.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { sessionQuery } from '../../features/player/queries.ts';
import { sendLeftBehind } from '../../features/player/send-left-behind.ts';
import { topicSearchQuery } from '../../features/topic-search/queries.ts';
import { TopicSearch } from '../../features/topic-search/topic-search.tsx';
import { useSettled } from '../../lib/use-settled.ts';

const route = getRouteApi('/signed-in/shell/student-only/planets/$planetId');

export function ComposerRoute() {
  const { planetId } = route.useParams();
  const planets = useQuery(planetsQuery());
  if (!planets.data) {
    return planets.error ? (
      <ProblemState error={planets.error} headingLevel={1} onRetry={() => void planets.refetch()} />
    ) : (
      <Loading label="Loading the planet" />
    );
  }
  const planet = planets.data.find(({ id }) => id === planetId);
  if (!planet) throw notFound();
  return <ComposerOf key={planetId} planet={planet} />;
}

function ComposerOf({ planet }: { planet: Planet }) {
  const { user } = useRouteContext({ from: '/signed-in' });
  const router = useRouter();
  const navigate = route.useNavigate();
  const { q = '', ...choices } = route.useSearch();
  const composition = compose(planet, choices, lastGrade(user.id));
  const queryClient = useQueryClient();
  const startSession = useStartSession();
  const inProgress = useQuery(sessionInProgressQuery());
  const practice = useQuery(gradebookQuery(self)).data?.practice;
  const stats = practice?.planets.find((one) => one.planet === planet.id);
  const sky = useQuery(skyQuery()).data;
  useDocumentTitle(planet.name);

  const { topic, grade, mode, count } = composition;
  const startId = useStartId([planet.id, topic?.id, grade, mode, count].join(' '));
  const choose = (chosen: { [K in keyof Choices]: Choices[K] | undefined }) => {
    startSession.reset();
    if (chosen.grade !== undefined) rememberGrade(user.id, chosen.grade);
    void navigate({
      search: (before) => withoutGaps({ ...before, ...chosen }),
      replace: true,
      resetScroll: false,
    });
  };
  const start = async () => {
    if (!topic) {
      document.querySelector<HTMLElement>('#topics input')?.focus();
      return;
    }
    rememberGrade(user.id, grade);
    if (inProgress.data) await sendLeftBehind(user.id, inProgress.data.id);
    startSession.mutate(
      {
        planet: planet.id,
        topic: topic.id,
        gradeLevel: grade,
        mode,
        questionCount: count,
        startId,
      },
      {
        onSuccess: (started) => {
          queryClient.setQueryData(sessionQuery(started.id).queryKey, started);
          void navigate({ to: '/sessions/$sessionId', params: { sessionId: started.id } });
        },
      },
    );
  };
  // The whole of it, whatever the URL leaves to what this browser remembers.
  const link = router.buildLocation({
    to: '/planets/$planetId',
    params: { planetId: planet.id },
    search: { ...(topic && { topic: topic.id }), grade, mode, count },
  });

  return (
    <>
      <PlanetHero
        planet={planet}
        light={planetLight(stats)}
        mastery={sky?.planets.find((one) => one.planet === planet.id)}
        stats={stats}
      />
      <div className="mx-auto w-full max-w-5xl px-4 py-8 sm:px-6">
        {inProgress.data && <InProgressNote session={inProgress.data} />}
        <Composer
          planet={planet}
          composition={composition}
          onChoose={choose}
          search={
            <Search
              typed={q}
              onType={(typed) =>
                void navigate({
                  search: (before) => withoutGaps({ ...before, q: typed || undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          }
        />
        {startSession.error && (
          <StartProblem
            error={startSession.error}
            planetName={planet.name}
            onPractiseInstead={() => choose({ mode: 'full', count: undefined })}
          />
        )}
      </div>
      <StartBar
        composition={composition}
        isStarting={startSession.isPending || startSession.isSuccess}
        onStart={() => void start()}
        copyLink={<CopyLink href={`${window.location.origin}${link.href}`} />}
      />
    </>
  );
}

/** Search parameters that are undefined are not there at all. */
function withoutGaps<T extends Record<string, unknown>>(search: T) {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function Search({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const search = useQuery(topicSearchQuery(useSettled(typed)));
  return (
    <TopicSearch
      label="Find a topic in your own words"
      typed={typed}
      onType={onType}
      matches={search.data}
      isFetching={search.isFetching}
      problem={
        search.isError ? 'The search is not answering. The topics below still do.' : undefined
      }
    />
  );
}
