import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouteContext } from '@tanstack/react-router';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import Plus from 'lucide-react/icons/plus';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { ClassAssignments } from '../../features/assignments/class-assignments.tsx';
import { classAssignmentsQuery } from '../../features/assignments/queries.ts';
import { classQuery } from '../../features/classes/queries.ts';
import { RowsSkeleton } from '../../features/classes/rows-skeleton.tsx';
import { useNow } from '../../lib/use-now.ts';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId/assignments');

/** The Assignments tab of a class. */
export function ClassAssignmentsRoute() {
  const { classId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { user } = useRouteContext({ from: '/signed-in' });
  const now = useNow();
  const { data, isPending, isError, error, refetch } = useQuery(classAssignmentsQuery(classId));
  const { data: own } = useQuery(classQuery(classId));
  const isArchived = own !== undefined && own.archivedAt !== null;
  const mayMake = user.role === 'teacher' && !isArchived;
  const make = (
    <ButtonLink
      to="/teacher/classes/$classId/assignments/new"
      params={{ classId }}
      variant="primary"
      icon={<Plus size={20} aria-hidden="true" />}
    >
      Make an assignment
    </ButtonLink>
  );
  return (
    <>
      {isArchived && (
        <Notice tone="warn" className="mb-6">
          This class is archived: its assignments can be read and not changed.
        </Notice>
      )}
      {isPending && <RowsSkeleton label="Loading the assignments" />}
      {isError && data === undefined && (
        <ProblemState error={error} onRetry={() => void refetch()} />
      )}
      {data?.length === 0 && (
        <EmptyState
          art={<ClipboardList size={56} strokeWidth={1.25} className="text-ink-soft" />}
          title="No assignment yet"
          action={mayMake ? make : undefined}
        >
          <p>
            Put questions together from any planet, from ones you picked or wrote yourself, and say
            when they are due.
          </p>
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <>
          {mayMake && <div className="mb-5">{make}</div>}
          <ClassAssignments
            assignments={data}
            now={now}
            search={search}
            onSearch={(wanted) =>
              void navigate({ search: wanted, replace: true, resetScroll: false })
            }
          />
        </>
      )}
    </>
  );
}
