import type { Session } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouteContext } from '@tanstack/react-router';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page, useDocumentTitle } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { PastSession } from '../../features/past-session/past-session.tsx';
import { PastSessionSkeleton } from '../../features/past-session/past-session-skeleton.tsx';
import { PractiseAgain } from '../../features/past-session/practise-again.tsx';
import { pastSessionQuery } from '../../features/past-session/queries.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { EarnedFolded } from '../../features/rewards/earned-folded.tsx';
import { ApiProblem } from '../../lib/api.ts';
import { originIn, planetNameIn } from '../../lib/planet-name.ts';
import { useWayBack } from '../../lib/way-back.ts';

import { useReview } from '../use-review.ts';

const route = getRouteApi('/signed-in/shell/sessions/$sessionId/review');

export function PastSessionRoute() {
  const { sessionId } = route.useParams();
  const { show = 'all' } = route.useSearch();
  const navigate = route.useNavigate();
  const isStudent = useRouteContext({ from: '/signed-in' }).user.role === 'student';
  const query = useQuery(pastSessionQuery(sessionId));
  const catalogue = useQuery(planetsQuery());
  useDocumentTitle(query.data?.topicName ?? 'A past session');

  if (!query.data || !catalogue.data) {
    const missing = query.data ? catalogue : query;
    return missing.error ? (
      <ProblemState
        error={missing.error}
        headingLevel={1}
        onRetry={() => void missing.refetch()}
        action={
          // What is not here will not be here on a second try; undefined leaves the retry in place.
          missing.error instanceof ApiProblem && missing.error.status === 404 ? (
            <ButtonLink to={isStudent ? '/student/gradebook' : '/teacher'}>
              {isStudent ? 'To the gradebook' : 'To the classes'}
            </ButtonLink>
          ) : undefined
        }
      />
    ) : (
      <Loading label="Loading the session">
        <PastSessionSkeleton />
      </Loading>
    );
  }
  const session = query.data;
  return (
    <>
      <BackLink isStudent={isStudent} />
      <Page title={session.topicName}>
        <PastSession
          session={session}
          planetName={planetNameIn(catalogue.data, session.planet)}
          originOf={(question) => originIn(catalogue.data, question)}
          show={show}
          onShow={(next) =>
            void navigate({
              search: next === 'missed' ? { show: 'missed' } : {},
              // The entry stays the one that knows the way back.
              state: true,
              replace: true,
              resetScroll: false,
            })
          }
          actions={
            session.status === 'in_progress' ? (
              <StillGoing session={session} isStudent={isStudent} />
            ) : (
              isStudent && (
                <>
                  <Again session={session} />
                  <EarnedFolded sessionId={session.id} />
                </>
              )
            )
          }
        />
      </Page>
    </>
  );
}

function BackLink({ isStudent }: { isStudent: boolean }): ReactNode {
  const back = useWayBack(isStudent ? '/student/gradebook' : '/teacher');
  const leadsToStudent = back.href.startsWith('/teacher/students/');
  return (
    <nav aria-label="Back" className="mx-auto w-full max-w-3xl px-4 pt-3 sm:px-6 print:hidden">
      <a
        {...back}
        className="-ms-2 inline-flex min-h-11 items-center gap-2 rounded-md px-2 font-medium text-action hover:text-action-strong"
      >
        <ArrowLeft size={18} aria-hidden="true" className="rtl:rotate-180" />
        {backWords(back.href, isStudent || leadsToStudent)}
      </a>
    </nav>
  );
}

function backWords(href: string, isOfStudent: boolean): string {
  if (href.includes('/progress')) return 'Back to the progress';
  return isOfStudent ? 'Back to the gradebook' : 'Back to the classes';
}

function StillGoing({ session, isStudent }: { session: Session; isStudent: boolean }) {
  return (
    <Notice
      className="mt-5"
      title="This session is still in progress"
      action={
        isStudent && (
          <ButtonLink
            to="/sessions/$sessionId"
            params={{ sessionId: session.id }}
            variant="primary"
            size="sm"
          >
            Resume
          </ButtonLink>
        )
      }
    >
      <p>What stands here is what was answered so far.</p>
    </Notice>
  );
}

function Again({ session }: { session: Session }) {
  const review = useReview();
  return (
    <PractiseAgain
      session={session}
      inProgress={review.inProgress}
      isPending={review.isPending}
      error={review.error}
      onPractiseMisses={() => review.start({ what: 'missed', missesOf: session.id })}
    />
  );
}
