import type { ClassFacts, Planet, RosterAnswer } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../components/button.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { AssignmentEditor } from '../../features/assignments/assignment-editor.tsx';
import { FaultSummary } from '../../features/assignments/fault-summary.tsx';
import { useMakeAssignment } from '../../features/assignments/mutations.ts';
import { categoriesQuery } from '../../features/assignments/queries.ts';
import { startedDraft } from '../../features/assignments/started-draft.ts';
import { UnsavedDialog } from '../../features/assignments/unsaved-dialog.tsx';
import { useEditing } from '../../features/assignments/use-editing.ts';
import { classQuery, rosterQuery } from '../../features/classes/queries.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { newId } from '../../lib/new-id.ts';
import { OwnPickerDialog } from './own-picker-dialog.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId/assignments/new');

/** The editor of an assignment that is not there yet. */
export function NewAssignmentRoute() {
  const { classId } = route.useParams();
  const own = useQuery(classQuery(classId));
  const roster = useQuery(rosterQuery(classId));
  const planets = useQuery(planetsQuery());
  const failed = [own, roster, planets].find(({ isError, data }) => isError && data === undefined);
  return (
    <Page
      title="New assignment"
      lead={own.data?.name}
      wide
      back={
        <BackLink to="/teacher/classes/$classId/assignments" params={{ classId }}>
          Assignments
        </BackLink>
      }
    >
      {failed ? (
        <ProblemState error={failed.error!} onRetry={() => void failed.refetch()} />
      ) : own.data && roster.data && planets.data ? (
        <NewAssignment own={own.data} roster={roster.data} planets={planets.data} />
      ) : (
        <Loading label="Opening the editor" />
      )}
    </Page>
  );
}

interface NewAssignmentProps {
  own: ClassFacts;
  roster: RosterAnswer;
  planets: Planet[];
}

function NewAssignment({ own, roster, planets }: NewAssignmentProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: categories = [] } = useQuery(categoriesQuery(own.id));
  const [first] = useState(() =>
    startedDraft(search, { now: new Date(), zone: own.zone, planets, students: roster.students }),
  );
  // Once for this page: a second press and a retry make one.
  const [createId] = useState(newId);
  const editing = useEditing(first, own.zone);
  const make = useMakeAssignment(own.id);
  const save = () => {
    const settings = editing.read(null);
    if (!settings) return;
    make.mutate(
      { settings, createId },
      {
        onSuccess: ({ id }) => {
          // Nothing is unsaved any more, and the page may be left for the one of the draft.
          flushSync(() => editing.settle(editing.draft));
          void navigate({
            to: '/teacher/assignments/$assignmentId',
            params: { assignmentId: id },
            replace: true,
          });
        },
        onError: editing.refuse,
      },
    );
  };
  return (
    <>
      <AssignmentEditor
        editing={editing}
        isBegun={false}
        zone={own.zone}
        planets={planets}
        categories={categories}
        audience={roster}
        storedPoints={null}
        OwnPicker={OwnPickerDialog}
        onSubmit={save}
        actions={
          <>
            <FaultSummary faults={editing.faults} />
            <Button type="submit" variant="primary" isPending={make.isPending}>
              Save as a draft
            </Button>
            <p className="text-sm text-ink-soft">Students see nothing until you publish it.</p>
          </>
        }
      />
      <UnsavedDialog isChanged={editing.isChanged && !make.isSuccess} />
    </>
  );
}
