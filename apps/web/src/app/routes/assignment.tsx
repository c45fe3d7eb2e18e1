import type { Planet, RosterAnswer, TaughtAssignment } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { AssignmentEditor } from '../../features/assignments/assignment-editor.tsx';
import { ConflictNotice, currentIn } from '../../features/assignments/conflict-notice.tsx';
import { FaultSummary } from '../../features/assignments/fault-summary.tsx';
import { useChangeAssignment } from '../../features/assignments/mutations.ts';
import { categoriesQuery, taughtAssignmentQuery } from '../../features/assignments/queries.ts';
import { draftFrom } from '../../features/assignments/settings-draft.ts';
import { StatusPanel } from '../../features/assignments/status-panel.tsx';
import { StudentDatesSection } from '../../features/assignments/student-dates-section.tsx';
import { UnsavedDialog } from '../../features/assignments/unsaved-dialog.tsx';
import { type Editing, useEditing } from '../../features/assignments/use-editing.ts';
import { classQuery, rosterQuery, taughtClassesQuery } from '../../features/classes/queries.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { useNow } from '../../lib/use-now.ts';
import { OwnPickerDialog } from './own-picker-dialog.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/assignments/$assignmentId');

/** An assignment as its teacher has it: where it stands, who has other dates, and its editor. */
export function AssignmentRoute() {
  const { assignmentId } = route.useParams();
  const assignment = useQuery(taughtAssignmentQuery(assignmentId));
  const classId = assignment.data?.classId;
  const roster = useQuery({ ...rosterQuery(classId ?? 0), enabled: classId !== undefined });
  const planets = useQuery(planetsQuery());
  const failed = [assignment, roster, planets].find(
    ({ isError, data }) => isError && data === undefined,
  );
  const title = assignment.data?.settings.title ?? 'Assignment';
  return (
    <Page
      title={title}
      lead={assignment.data?.className}
      wide
      back={
        classId !== undefined && (
          <BackLink to="/teacher/classes/$classId/assignments" params={{ classId }}>
            Assignments
          </BackLink>
        )
      }
    >
      {failed ? (
        <ProblemState error={failed.error!} onRetry={() => void failed.refetch()} />
      ) : assignment.data && roster.data && planets.data ? (
        <Assignment
          key={assignmentId}
          assignment={assignment.data}
          roster={roster.data}
          planets={planets.data}
        />
      ) : (
        <Loading label="Loading the assignment" />
      )}
    </Page>
  );
}

interface AssignmentProps {
  assignment: TaughtAssignment;
  roster: RosterAnswer;
  planets: Planet[];
}

const draftOf = ({ settings, parts, zone }: TaughtAssignment) => draftFrom(settings, parts, zone);

/** Whom it is for now, by what the roster says. */
function studentsOf({ settings }: TaughtAssignment, { students, groups }: RosterAnswer) {
  if (settings.audience === 'class') return students;
  const ids =
    settings.audience === 'students'
      ? settings.students
      : (groups.find(({ id }) => id === settings.groupId)?.students ?? []);
  return students.filter(({ id }) => ids.includes(id));
}

const isSameSettings = (a: TaughtAssignment, b: TaughtAssignment): boolean =>
  JSON.stringify(a.settings) === JSON.stringify(b.settings);

/**
 * What the draft in the form was made from. A newer one that comes by itself takes its place while nothing
 * is typed; otherwise it stays, so that saving over what somebody else saved is asked and never just done.
 */
function useBase(newest: TaughtAssignment, editing: Editing): TaughtAssignment {
  const [base, setBase] = useState(newest);
  if (base === newest) return base;
  const isSame = isSameSettings(base, newest);
  if (!isSame && editing.isChanged) return base;
  if (!isSame) editing.settle(draftOf(newest));
  setBase(newest);
  return newest;
}

function Assignment({ assignment, roster, planets }: AssignmentProps) {
  const { id, classId, zone, settings, begun } = assignment;
  const { user } = useRouteContext({ from: '/signed-in' });
  const navigate = route.useNavigate();
  const now = useNow();
  const { data: own } = useQuery(classQuery(classId));
  const { data: taught = [] } = useQuery(taughtClassesQuery());
  const { data: categories = [] } = useQuery(categoriesQuery(classId));
  const editing = useEditing(draftOf(assignment), zone);
  const change = useChangeAssignment(id);
  const base = useBase(assignment, editing);
  const isArchived = own !== undefined && own.archivedAt !== null;
  const isReadOnly = user.role !== 'teacher' || isArchived;
  const theirs = currentIn(change.error);
  const save = (overVersion: number) => {
    const wanted = editing.read(base.settings);
    if (!wanted) return;
    change.mutate(
      { settings: wanted, version: overVersion },
      {
        onSuccess: (stored) => editing.settle(draftOf(stored)),
        onError: (error) => currentIn(error) || editing.refuse(error),
      },
    );
  };
  return (
    <>
      {isReadOnly && (
        <Notice tone="info" className="mb-6">
          {isArchived
            ? 'The class is archived: this can be read and not changed.'
            : 'Only teachers of the class change its assignments. You can read it here.'}
        </Notice>
      )}
      <StatusPanel
        assignment={assignment}
        now={now}
        classes={taught.filter(({ archivedAt }) => archivedAt === null)}
        isChanged={editing.isChanged}
        isReadOnly={isReadOnly}
        gradingLink={
          (assignment.status === 'published' || assignment.status === 'withdrawn') && (
            <ButtonLink
              to="/teacher/assignments/$assignmentId/grading"
              params={{ assignmentId: id }}
              variant={assignment.counts.toGrade > 0 ? 'primary' : 'secondary'}
            >
              Grading
            </ButtonLink>
          )
        }
        onCopied={(copy) =>
          void navigate({
            to: '/teacher/assignments/$assignmentId',
            params: { assignmentId: copy.id },
          })
        }
        onDeleted={() =>
          void navigate({
            to: '/teacher/classes/$classId/assignments',
            params: { classId },
            replace: true,
          })
        }
      />
      <StudentDatesSection
        assignment={assignment}
        students={studentsOf(assignment, roster)}
        isReadOnly={isReadOnly}
      />
      <AssignmentEditor
        editing={editing}
        isBegun={begun}
        zone={zone}
        planets={planets}
        categories={categories}
        audience={roster}
        storedPoints={settings.points}
        OwnPicker={OwnPickerDialog}
        onSubmit={() => save(base.version)}
        isReadOnly={isReadOnly}
        actions={
          <>
            {theirs && (
              <ConflictNotice
                isPending={change.isPending}
                onTakeTheirs={() => {
                  editing.settle(draftOf(theirs));
                  change.reset();
                }}
                onKeepMine={() => save(theirs.version)}
              />
            )}
            <FaultSummary faults={editing.faults} />
            <Button
              type="submit"
              variant="primary"
              isPending={change.isPending}
              isDisabled={!editing.isChanged}
            >
              Save
            </Button>
            <output className="text-sm text-ink-soft">
              {editing.isChanged
                ? 'Not saved yet.'
                : change.isSuccess
                  ? 'Saved.'
                  : 'Nothing changed since it was saved.'}
            </output>
          </>
        }
      />
      <UnsavedDialog isChanged={editing.isChanged} />
    </>
  );
}
