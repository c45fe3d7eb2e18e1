import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/button-link.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, useDocumentTitle } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { type SearchChange, withoutEmpty } from '../../features/gradebook/gradebook-search.ts';
import { GradebookView } from '../../features/gradebook/gradebook-view.tsx';
import { studentQuery } from '../../features/gradebook/queries.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { ApiProblem } from '../../lib/api.ts';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/students/$studentId');

/** A teacher reads the two ledgers of one of their students. */
export function StudentRoute() {
  const { studentId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const student = useQuery(studentQuery(studentId));
  useDocumentTitle(titleOf(student.data));
  const { data: planets = [] } = useQuery(planetsQuery());
  const filter = (change: SearchChange) =>
    void navigate({
      search: (now) => withoutEmpty({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    });

  if (student.isError) {
    return (
      <ProblemState
        error={student.error}
        headingLevel={1}
        onRetry={() => void student.refetch()}
        action={
          // Who is not here will not be here on a second try; undefined leaves the retry in place.
          student.error instanceof ApiProblem && student.error.status === 404 ? (
            <ButtonLink to="/teacher">To the classes</ButtonLink>
          ) : undefined
        }
      />
    );
  }
  if (!student.data) return <Loading label="Loading the student" />;
  return (
    <Page
      title={titleOf(student.data)}
      lead="Both ledgers as the student sees them. You can read them here, not change them."
      wide
    >
      <GradebookView
        owner={{ kind: 'student', id: studentId }}
        planets={planets}
        search={search}
        onFilter={filter}
      />
    </Page>
  );
}

function titleOf(answer: { student: { name: string } } | undefined): string {
  return answer ? `${answer.student.name}: gradebook` : 'A student’s gradebook';
}
