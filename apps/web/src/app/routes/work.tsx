import type { Work } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouteContext } from '@tanstack/react-router';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useState } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Bone, Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page, useDocumentTitle } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { BeforePage } from '../../features/work/before-page.tsx';
import { HandedInNote } from '../../features/work/handed-in-note.tsx';
import { LeftUnsaved } from '../../features/work/left-unsaved.tsx';
import { useBeginWork } from '../../features/work/mutations.ts';
import { workQuery } from '../../features/work/queries.ts';
import { Result } from '../../features/work/result.tsx';
import { WrittenList } from '../../features/work/written-list.tsx';
import { ApiProblem } from '../../lib/api.ts';
import { useWayBack } from '../../lib/way-back.ts';

const route = getRouteApi('/signed-in/shell/student-only/assignments/$assignmentId');

/** Assigned work before it is begun, and after it was handed in. */
export function WorkRoute() {
  const { assignmentId } = route.useParams();
  const query = useQuery(workQuery(assignmentId));
  useDocumentTitle(query.data?.assignment.title ?? 'Assigned work');
  const isTakenBack = query.error instanceof ApiProblem && query.error.code === 'withdrawn';

  if (isTakenBack) return <TakenBack />;
  if (query.data)
    return <Shown work={query.data} refetch={() => void query.refetch({ cancelRefetch: false })} />;
  if (!query.error) {
    return (
      <Loading label="Loading your assignment">
        <div className="mx-auto max-w-3xl space-y-4 px-4 py-10">
          <Bone className="h-9 w-2/3" />
          <Bone className="h-24" />
          <Bone className="h-40" />
        </div>
      </Loading>
    );
  }
  const isGone = query.error instanceof ApiProblem && query.error.status === 404;
  return (
    <ProblemState
      error={query.error}
      headingLevel={1}
      onRetry={() => void query.refetch()}
      action={
        isGone ? <ButtonLink to="/student/gradebook">To the gradebook</ButtonLink> : undefined
      }
    />
  );
}

const TakenBack = () => (
  <EmptyState
    headingLevel={1}
    title="Your teacher has taken this back"
    action={
      <ButtonLink to="/student/gradebook" variant="primary">
        To the gradebook
      </ButtonLink>
    }
  >
    <p>What you wrote is kept. If the work comes again, it is there.</p>
  </EmptyState>
);

/** The time, looked at every half minute: what was on time may be late by now. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function Shown({ work, refetch }: { work: Work; refetch: () => void }) {
  const { user } = useRouteContext({ from: '/signed-in' });
  const now = useNow();
  const { assignment, phase } = work;
  const isHandedIn = phase === 'handed_in';

  // Work that opens, or whose time is up, while the page is open.
  useEffect(() => {
    if (phase === 'upcoming' && now.getTime() >= Date.parse(work.opensAt)) refetch();
    if (phase === 'writing' && work.endsAt !== null && now.getTime() >= Date.parse(work.endsAt))
      refetch();
  });

  return (
    <Page
      title={assignment.title}
      back={<Back />}
      lead={[assignment.className, assignment.topicName].filter(Boolean).join(' · ')}
    >
      {isHandedIn ? (
        <>
          <HandedInNote work={work} now={now} action={work.mayTakeUp && <TakeUp work={work} />} />
          <LeftUnsaved work={work} userId={user.id} />
          <Result work={work} />
          <WrittenList work={work} title="What you handed in" of="handedIn" />
        </>
      ) : (
        <>
          <Result work={work} />
          {phase === 'closed' && <LeftUnsaved work={work} userId={user.id} />}
          <Before work={work} now={now} />
          {phase === 'closed' && (
            <WrittenList work={work} title="What you wrote and did not hand in" of="draft" />
          )}
        </>
      )}
    </Page>
  );
}

function Back() {
  const back = useWayBack('/student/gradebook');
  return (
    <a
      {...back}
      className="inline-flex min-h-11 items-center gap-2 rounded-md px-3 font-medium text-action hover:text-action-strong"
    >
      <ArrowLeft size={18} aria-hidden="true" className="rtl:rotate-180" />
      Back to the gradebook
    </a>
  );
}

const TakeUp = ({ work }: { work: Work }) => (
  <ButtonLink
    to="/assignments/$assignmentId/work"
    params={{ assignmentId: work.assignment.id }}
    variant="secondary"
  >
    Change my answers
  </ButtonLink>
);

function whyNotBegun(error: unknown): string {
  if (!(error instanceof ApiProblem))
    return 'The school did not answer. Nothing has begun yet; try again.';
  return error.code === 'class_archived'
    ? 'Your class has ended, so nothing can be begun in it any more.'
    : error.message;
}

function Before({ work, now }: { work: Work; now: Date }) {
  const navigate = route.useNavigate();
  const params = { assignmentId: work.assignment.id };
  const begin = useBeginWork(work.assignment.id);
  const start = () =>
    begin.mutate(undefined, {
      onSuccess: () => void navigate({ to: '/assignments/$assignmentId/work', params }),
    });
  const mayBegin = work.phase === 'ready' && work.assignment.questions > 0;
  return (
    <BeforePage
      work={work}
      now={now}
      problem={
        begin.isError && (
          <Notice tone="bad" className="mt-6">
            {whyNotBegun(begin.error)}
          </Notice>
        )
      }
      action={
        work.phase === 'writing' && work.questions.length > 0 ? (
          <ButtonLink
            to="/assignments/$assignmentId/work"
            params={params}
            variant="primary"
            size="lg"
          >
            Go on
          </ButtonLink>
        ) : mayBegin ? (
          <Button variant="primary" size="lg" isPending={begin.isPending} onPress={start}>
            {work.assignment.timeLimitMinutes === null
              ? 'Begin'
              : `Begin: ${work.assignment.timeLimitMinutes} minutes`}
          </Button>
        ) : null
      }
    />
  );
}
