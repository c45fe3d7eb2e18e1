import { useQuery } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import CalendarDays from 'lucide-react/icons/calendar-days';
import UserPlus from 'lucide-react/icons/user-plus';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { RowsSkeleton } from '../../features/classes/rows-skeleton.tsx';
import { MakeStaffDialog } from '../../features/people/make-staff-dialog.tsx';
import { staffQuery } from '../../features/people/queries.ts';
import { StaffList } from '../../features/people/staff-list.tsx';

export function PeopleRoute() {
  const { user } = useRouteContext({ from: '/signed-in' });
  const { data: staff, isPending, error, refetch } = useQuery(staffQuery());
  const [isMaking, setIsMaking] = useState(false);
  return (
    <Page
      title="People"
      wide
      lead="Teachers and administrators. Students are added by their teachers, in a class."
      actions={
        <>
          <ButtonLink
            to="/teacher/people/calendar"
            icon={<CalendarDays size={20} aria-hidden="true" />}
          >
            School calendar
          </ButtonLink>
          <Button
            variant="primary"
            icon={<UserPlus size={20} aria-hidden="true" />}
            onPress={() => setIsMaking(true)}
          >
            Add to the staff
          </Button>
        </>
      }
    >
      {isPending && <RowsSkeleton label="Loading the staff" />}
      {error && !staff && <ProblemState error={error} onRetry={() => void refetch()} />}
      {staff && (
        <>
          {!staff.some(({ role }) => role === 'teacher') && (
            <Notice title="There is no teacher yet" className="mb-6 max-w-3xl">
              Add one: teachers make the classes, and let students in.
            </Notice>
          )}
          <StaffList staff={staff} userId={user.id} />
        </>
      )}
      {isMaking && <MakeStaffDialog onClose={() => setIsMaking(false)} />}
    </Page>
  );
}
