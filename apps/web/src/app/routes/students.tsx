import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import Users from 'lucide-react/icons/users';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { rosterQuery } from '../../features/classes/queries.ts';
import { RosterList } from '../../features/classes/roster-list.tsx';
import { RosterTable } from '../../features/classes/roster-table.tsx';
import { RowsSkeleton } from '../../features/classes/rows-skeleton.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId/students');

export function StudentsRoute() {
  const { classId } = route.useParams();
  const { data, isPending, isError, error, refetch } = useQuery(rosterQuery(classId));
  return (
    <>
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
    </>
  );
}
