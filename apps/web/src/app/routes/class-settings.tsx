import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate, useRouteContext } from '@tanstack/react-router';
import { ProblemState } from '../../components/problem-state.tsx';
import { GradingSettings } from '../../features/class-gradebook/grading-settings.tsx';
import { ArchivePanel } from '../../features/classes/archive-panel.tsx';
import { CoTeachersPanel } from '../../features/classes/co-teachers-panel.tsx';
import { FactsForm } from '../../features/classes/facts-form.tsx';
import { JoinCodePanel } from '../../features/classes/join-code-panel.tsx';
import { classQuery, teachersQuery } from '../../features/classes/queries.ts';
import { RowsSkeleton } from '../../features/classes/rows-skeleton.tsx';
import { SettingsSection } from '../../features/classes/settings-section.tsx';
import { ClassGoalPanel } from '../../features/goals/class-goal-panel.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId/settings');

export function ClassSettingsRoute() {
  const { classId } = route.useParams();
  const { user } = useRouteContext({ from: '/signed-in' });
  const navigate = useNavigate();
  const { data: facts, error, refetch } = useQuery(classQuery(classId));
  const { data: teachers = [] } = useQuery(teachersQuery());
  if (!facts)
    return error ? (
      <ProblemState error={error} onRetry={() => void refetch()} />
    ) : (
      <RowsSkeleton label="Loading the settings" />
    );
  const isArchived = facts.archivedAt !== null;
  return (
    <div>
      {!isArchived && (
        <>
          <SettingsSection title="The class">
            <FactsForm key={facts.id} facts={facts} />
          </SettingsSection>
          <SettingsSection
            title="Join code"
            lead="Students who are signed in type it, and are in the class."
          >
            <JoinCodePanel facts={facts} />
          </SettingsSection>
          <SettingsSection
            title="Teachers"
            lead="All of them can do the same here. A class keeps at least one."
          >
            <CoTeachersPanel
              facts={facts}
              teachers={teachers}
              userId={user.id}
              onLeft={() => void navigate({ to: '/teacher' })}
            />
          </SettingsSection>
          <SettingsSection
            title="Class goal"
            lead="Minutes of self-practice that the class wants to reach together in a week. Everyone sees the sum, and nobody whose minutes they are."
          >
            <ClassGoalPanel classId={classId} isReadOnly={user.role !== 'teacher'} />
          </SettingsSection>
        </>
      )}
      <SettingsSection
        title="How grades are computed"
        lead="Totals follow these rules from the moment they are saved. Scores stay as they were given."
      >
        <GradingSettings classId={classId} isReadOnly={isArchived || user.role !== 'teacher'} />
      </SettingsSection>
      <SettingsSection title={isArchived ? 'Archived' : 'Archive'}>
        <ArchivePanel facts={facts} />
      </SettingsSection>
    </div>
  );
}
