import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouteContext, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { SignInForm } from '../../features/sign-in/sign-in-form.tsx';
import { workQuery } from '../../features/work/queries.ts';
import { WorkPlayer } from '../../features/work/work-player.tsx';
import { ApiProblem, isSignedOut } from '../../lib/api.ts';
import { SignedOutDialog } from '../../question/signed-out-dialog.tsx';

const route = getRouteApi('/signed-in/assignments/$assignmentId/work');

/** Why the server takes nothing more, in a heading and a sentence. */
const REFUSED: Partial<Record<string, readonly [title: string, detail: string]>> = {
  withdrawn: [
    'Your teacher has taken this back',
    'What you wrote is kept. If the work comes again, it is there.',
  ],
  class_archived: [
    'Your class has ended',
    'Nothing can be handed in any more. What you wrote is kept.',
  ],
  not_found: [
    'This is not yours any more',
    'You may have left the class. What you wrote is kept, in case you come back.',
  ],
};

/** Assigned work being written. What is not being written is shown on its page. */
export function WorkPlayerRoute() {
  const { assignmentId } = route.useParams();
  const { user } = useRouteContext({ from: '/signed-in' });
  const navigate = route.useNavigate();
  const query = useQuery(workQuery(assignmentId));
  const [isInHand, setIsInHand] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const toItsPage = () =>
    void navigate({ to: '/assignments/$assignmentId', params: { assignmentId }, replace: true });

  const code = refusal ?? (query.error instanceof ApiProblem ? query.error.code : undefined);
  const told = code === undefined ? undefined : REFUSED[code];
  if (told)
    return (
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col justify-center">
        <EmptyState
          headingLevel={1}
          title={told[0]}
          action={
            <ButtonLink to="/student/gradebook" variant="primary">
              To the gradebook
            </ButtonLink>
          }
        >
          <p>{told[1]}</p>
        </EmptyState>
      </main>
    );
  if (isSignedOut(query.error) && !query.data)
    return (
      <SignedOutDialog isOpen name={user.name}>
        <SignInAgain onSignedInAgain={() => void query.refetch()} />
      </SignedOutDialog>
    );

  const work = query.data;
  // What was kept from an earlier visit may have gone on elsewhere, so what is being fetched is waited
  // for. Once in hand, it stays in hand.
  const isAwaited = query.isFetching && !query.isFetchedAfterMount && !isInHand;
  const mayWrite =
    work !== undefined && work.questions.length > 0 && (work.phase === 'writing' || work.mayTakeUp);
  if (work && !isAwaited && mayWrite) {
    if (!isInHand) setIsInHand(true);
    return (
      <WorkPlayer
        key={assignmentId}
        work={work}
        receivedAt={query.dataUpdatedAt}
        user={user}
        now={new Date(work.serverNow)}
        onHandedIn={toItsPage}
        onRefused={(problem) => {
          if (REFUSED[problem.code]) setRefusal(problem.code);
          else toItsPage();
        }}
        onLook={() => void query.refetch({ cancelRefetch: false })}
        renderSignIn={(onSignedInAgain) => <SignInAgain onSignedInAgain={onSignedInAgain} />}
      />
    );
  }
  return (
    <main id="main" tabIndex={-1} className="flex flex-1 flex-col justify-center">
      {query.error && !work ? (
        <ProblemState error={query.error} headingLevel={1} onRetry={() => void query.refetch()} />
      ) : work && !isAwaited ? (
        <NotToBeWritten onLeave={toItsPage} />
      ) : (
        <Loading label="Loading your assignment" />
      )}
    </main>
  );
}

/** Handed in meanwhile, not begun, or closed: its page says which. */
function NotToBeWritten({ onLeave }: { onLeave: () => void }) {
  const leave = useEffectEvent(() => onLeave());
  useEffect(() => leave(), []);
  return <Loading label="One moment" />;
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
