import type { Session } from '@planets/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { getRouteApi, useRouteContext, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { useStartSession } from '../../features/composer/mutations.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { Player } from '../../features/player/player.tsx';
import { sessionQuery } from '../../features/player/queries.ts';
import { SessionGone } from '../../features/player/session-gone.tsx';
import { Earned } from '../../features/rewards/earned.tsx';
import { SignedOutDialog } from '../../question/signed-out-dialog.tsx';
import { SignInForm } from '../../features/sign-in/sign-in-form.tsx';
import { Summary } from '../../features/summary/summary.tsx';
import { ApiProblem, isSignedOut } from '../../lib/api.ts';
import { newId } from '../../lib/new-id.ts';
import { originIn, planetNameIn } from '../../lib/planet-name.ts';
import { useReview } from '../use-review.ts';

const route = getRouteApi('/signed-in/sessions/$sessionId');

/** The player while the session is in progress, its summary when it is saved. */
export function SessionRoute() {
  const { sessionId } = route.useParams();
  const { user } = useRouteContext({ from: '/signed-in' });
  const query = useQuery(sessionQuery(sessionId));

  const [inHandId, setInHandId] = useState<number>();

  // What was kept from an earlier visit may have gone on elsewhere, so what is being fetched is waited
  // for. Once in hand, it stays in hand.
  const isAwaited = query.isFetching && !query.isFetchedAfterMount;
  if (query.data && !isAwaited && inHandId !== sessionId) setInHandId(sessionId);
  if (query.data && inHandId === sessionId)
    return <InHand key={sessionId} fetched={query} session={query.data} />;
  if (query.error instanceof ApiProblem && query.error.status === 404)
    return <SessionGone isTimeUp={false} />;
  if (isSignedOut(query.error)) {
    return (
      <SignedOutDialog isOpen name={user.name}>
        <SignInAgain onSignedInAgain={() => void query.refetch()} />
      </SignedOutDialog>
    );
  }
  return (
    <main id="main" tabIndex={-1} className="flex flex-1 flex-col justify-center">
      {query.error ? (
        <ProblemState error={query.error} headingLevel={1} onRetry={() => void query.refetch()} />
      ) : (
        <Loading label="Loading your session" />
      )}
    </main>
  );
}

interface InHandProps {
  session: Session;
  fetched: Pick<UseQueryResult<Session>, 'dataUpdatedAt' | 'error' | 'refetch'>;
}

function InHand({ session, fetched }: InHandProps) {
  const { user } = useRouteContext({ from: '/signed-in' });
  const { data: planets = [] } = useQuery(planetsQuery());
  const [isPlaying, setIsPlaying] = useState(session.status === 'in_progress');
  if (!isPlaying) return <SummaryOf session={session} />;
  return (
    <Player
      session={session}
      fetchError={fetched.error}
      receivedAt={fetched.dataUpdatedAt}
      user={user}
      originOf={(question) => originIn(planets, question)}
      // Asked every second; one that is on its way is waited for.
      onTimeOver={() => void fetched.refetch({ cancelRefetch: false })}
      onEnd={() => setIsPlaying(false)}
      renderSignIn={(onSignedInAgain) => <SignInAgain onSignedInAgain={onSignedInAgain} />}
    />
  );
}

function SummaryOf({ session }: { session: Session }) {
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const startSession = useStartSession();
  const review = useReview();
  const { data: planets = [] } = useQuery(planetsQuery());
  // Made once, so that a second press or a retry starts one session.
  const [againId] = useState(newId);
  const { id, planet, topic, gradeLevel, mode, totalQuestions } = session;
  const open = (started: Session) => {
    queryClient.setQueryData(sessionQuery(started.id).queryKey, started);
    void navigate({ to: '/sessions/$sessionId', params: { sessionId: started.id } });
  };
  return (
    <Summary
      session={session}
      planetName={planets.length > 0 ? planetNameIn(planets, planet) : ''}
      originOf={(question) => originIn(planets, question)}
      isStarting={startSession.isPending || review.isPending}
      problem={startSession.error ?? review.error}
      earned={<Earned sessionId={id} />}
      onPractiseMisses={() => review.start({ what: 'missed', missesOf: id })}
      onReview={() => review.start({ what: 'due' })}
      onAgain={() =>
        startSession.mutate(
          { planet, topic, gradeLevel, mode, questionCount: totalQuestions, startId: againId },
          { onSuccess: open },
        )
      }
    />
  );
}

/** The same student goes on where they were; for another one this is not their page. */
function SignInAgain({ onSignedInAgain }: { onSignedInAgain: () => void }) {
  const router = useRouter();
  return (
    <SignInForm
      onSignedIn={({ isAnotherUser }) => {
        if (!isAnotherUser) onSignedInAgain();
        else void router.navigate({ to: '/' }).then(() => router.invalidate());
      }}
    />
  );
}
