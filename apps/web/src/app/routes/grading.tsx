import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import Users from 'lucide-react/icons/users';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { GradingView } from '../../features/grading/grading-view.tsx';
import { gradingQueueQuery } from '../../features/grading/queries.ts';

const route = getRouteApi(
  '/signed-in/shell/teacher-only/teacher/assignments/$assignmentId/grading',
);

/** Grading an assignment: whose work waits, one student's work, and the grade. */
export function GradingRoute() {
  const { assignmentId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, isPending, isError, error, refetch } = useQuery(gradingQueueQuery(assignmentId));
  if (isError && data === undefined)
    return <ProblemState error={error} headingLevel={1} onRetry={() => void refetch()} />;
  const title = data?.assignment.title ?? 'Grading';
  return (
    <Page
      title={title}
      documentTitle={`Grading: ${title}`}
      lead={data?.assignment.className}
      wide
      back={
        data && (
          <BackLink to="/teacher/assignments/$assignmentId" params={{ assignmentId }}>
            The assignment
          </BackLink>
        )
      }
    >
      {isPending && <Loading label="Loading the work to grade" />}
      {data?.students.length === 0 && (
        <EmptyState
          art={<Users size={56} strokeWidth={1.25} className="text-ink-soft" />}
          title="Nobody has this work"
        >
          <p>Once students of the class are given it, their work is graded here.</p>
        </EmptyState>
      )}
      {data && data.students.length > 0 && (
        <GradingView
          queue={data}
          search={search}
          datesLink={
            data.assignment.mayGrade && (
              <ButtonLink
                to="/teacher/assignments/$assignmentId"
                params={{ assignmentId }}
                size="sm"
                icon={<CalendarClock size={18} aria-hidden="true" />}
              >
                More time
              </ButtonLink>
            )
          }
          onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
    </Page>
  );
}
