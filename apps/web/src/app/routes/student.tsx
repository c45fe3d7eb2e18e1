import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { type SearchChange, withoutEmpty } from '../../features/gradebook/gradebook-search.ts';
import { GradebookView } from '../../features/gradebook/gradebook-view.tsx';
import { studentQuery } from '../../features/gradebook/queries.ts';
import { planetsQuery } from '../../features/planets/queries.ts';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/students/$studentId');

/** A teacher reads the two ledgers of one of their students. */
export function StudentRoute() {
  const { studentId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const student = useQuery(studentQuery(studentId));
  const { data: planets = [] } = useQuery(planetsQuery());
  const filter = (change: SearchChange) =>
    void navigate({
      search: (now) => withoutEmpty({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    });

  if (student.isError) {
    return (
      <ProblemState error={student.error} headingLevel={1} onRetry={() => void student.refetch()} />
    );
  }
  if (!student.data) return <Loading label="Loading the student" />;
  return (
    <Page
      title={`${student.data.student.name}: gradebook`}
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
