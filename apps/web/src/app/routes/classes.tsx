import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouteContext } from '@tanstack/react-router';
import Plus from 'lucide-react/icons/plus';
import Users from 'lucide-react/icons/users';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { ClassList } from '../../features/classes/class-list.tsx';
import { MakeClassDialog } from '../../features/classes/make-class-dialog.tsx';
import { taughtClassesQuery, teachersQuery } from '../../features/classes/queries.ts';
import { RowsSkeleton } from '../../features/classes/rows-skeleton.tsx';

export function ClassesRoute() {
  const { user } = useRouteContext({ from: '/signed-in' });
  const navigate = useNavigate();
  const { data: taught, isPending, isError, error, refetch } = useQuery(taughtClassesQuery());
  const isAdministrator = user.role === 'administrator';
  const teachers = useQuery({ ...teachersQuery(), enabled: isAdministrator });
  const [isMaking, setIsMaking] = useState(false);
  const make = (
    <Button
      variant="primary"
      icon={<Plus size={20} aria-hidden="true" />}
      onPress={() => setIsMaking(true)}
    >
      New class
    </Button>
  );
  return (
    <Page
      title="Classes"
      wide
      lead={
        isAdministrator
          ? 'All classes of the school.'
          : 'Open a class to see its gradebook, its assignments and its students.'
      }
      actions={taught && taught.length > 0 ? make : undefined}
    >
      {isPending && <RowsSkeleton label="Loading the classes" />}
      {isError && <ProblemState error={error} onRetry={() => void refetch()} />}
      {taught?.length === 0 && (
        <EmptyState
          art={<Users size={56} strokeWidth={1.25} className="text-ink-soft" />}
          title="No class yet"
          action={make}
        >
          <p>Make one, then let students in with its join code or a list of names.</p>
        </EmptyState>
      )}
      {taught && taught.length > 0 && <ClassList taught={taught} />}
      <p className="mt-10 text-sm md:hidden">
        <ButtonLink to="/password" variant="quiet" size="sm" className="-ms-3">
          Change your password
        </ButtonLink>
      </p>
      {isMaking && (
        <MakeClassDialog
          teachers={isAdministrator ? (teachers.data ?? []) : undefined}
          onClose={() => setIsMaking(false)}
          onMade={(classId) =>
            void navigate({ to: '/teacher/classes/$classId/students', params: { classId } })
          }
        />
      )}
    </Page>
  );
}
