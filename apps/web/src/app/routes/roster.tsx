import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import Users from 'lucide-react/icons/users';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { rosterQuery, taughtClassesQuery } from '../../features/teacher/queries.ts';
import { RosterList } from '../../features/teacher/roster-list.tsx';
import { RosterTable } from '../../features/teacher/roster-table.tsx';
import { RowsSkeleton } from '../../features/teacher/rows-skeleton.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId');

export function RosterRoute() {
  const { classId } = route.useParams();
  const { data, isPending, isError, error, refetch } = useQuery(rosterQuery(classId));
  // The list of classes often knows the name already; then the heading does not change.
  const { data: taught } = useQuery({ ...taughtClassesQuery(), enabled: false });
  const known = data?.class ?? taught?.find(({ id }) => id === classId);
  return (
    <Page
      title={known?.name ?? 'Class'}
      lead={known?.teachers.join(', ')}
      wide
      back={
        <ButtonLink
          to="/teacher"
          variant="quiet"
          size="sm"
          icon={<ArrowLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />}
        >
          All classes
        </ButtonLink>
      }
    >
      {isPending && <RowsSkeleton label="Loading the students" />}
      {isError && <ProblemState error={error} onRetry={() => void refetch()} />}
      {data?.students.length === 0 && (
        <EmptyState
          art={<Users size={56} strokeWidth={1.25} className="text-ink-soft" />}
          title="No students in this class yet"
        >
          <p>Once students have joined, their practice is shown here.</p>
        </EmptyState>
      )}
      {data && data.students.length > 0 && (
        <>
          <RosterTable students={data.students} />
          <RosterList students={data.students} />
        </>
      )}
    </Page>
  );
}
