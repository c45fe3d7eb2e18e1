import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouteContext } from '@tanstack/react-router';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { studentQuery } from '../../features/gradebook/queries.ts';
import { ProgressTabs, useCurrentTab } from '../../features/progress/progress-tabs.tsx';
import { useProgressOwner } from '../../features/progress/use-progress-owner.ts';
import { ApiProblem } from '../../lib/api.ts';

/** What every page of progress stands in: whose it is, and the tabs. */
export function ProgressLayout() {
  const owner = useProgressOwner();
  return owner.kind === 'self' ? <OwnProgress /> : <StudentsProgress studentId={owner.id} />;
}

function OwnProgress() {
  const tab = useCurrentTab() ?? 'Over time';
  const { user } = useRouteContext({ from: '/signed-in' });
  return (
    <Page
      title="My progress"
      documentTitle={`${tab}: my progress`}
      wide
      back={<BackLink to="/student/gradebook">Gradebook</BackLink>}
    >
      {/* On the screen the bar at the top says so; paper is handed on. */}
      <p className="mb-6 hidden print:block">{user.name}</p>
      <ProgressTabs owner={{ kind: 'self' }} />
      <Outlet />
    </Page>
  );
}

function StudentsProgress({ studentId }: { studentId: string }) {
  const tab = useCurrentTab() ?? 'Over time';
  const { data, isError, error, refetch } = useQuery(studentQuery(studentId));
  if (isError) {
    return (
      <ProblemState
        error={error}
        headingLevel={1}
        onRetry={() => void refetch()}
        action={
          // Who is not here will not be here on a second try; undefined leaves the retry in place.
          error instanceof ApiProblem && error.status === 404 ? (
            <ButtonLink to="/teacher">To the classes</ButtonLink>
          ) : undefined
        }
      />
    );
  }
  if (!data) return <Loading label="Loading the student" />;
  const { name } = data.student;
  return (
    <Page
      title={`${name}: progress`}
      documentTitle={`${tab}: ${name}`}
      lead="Self-practice as the student sees it."
      wide
      back={
        <BackLink to="/teacher/students/$studentId" params={{ studentId }}>
          <span>
            Gradebook of <bdi>{name}</bdi>
          </span>
        </BackLink>
      }
    >
      <ProgressTabs owner={{ kind: 'student', id: studentId }} />
      <Outlet />
    </Page>
  );
}
