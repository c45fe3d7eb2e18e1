import type { RosterAnswer, RosterEntry } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import FileUp from 'lucide-react/icons/file-up';
import KeyRound from 'lucide-react/icons/key-round';
import UserPlus from 'lucide-react/icons/user-plus';
import Users from 'lucide-react/icons/users';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { TextField } from '../../components/text-field.tsx';
import { AddStudentDialog } from '../../features/classes/add-student-dialog.tsx';
import { AllPasswordsDialog } from '../../features/classes/all-passwords-dialog.tsx';
import { FormerStudents } from '../../features/classes/former-students.tsx';
import { GroupsSection } from '../../features/classes/groups-section.tsx';
import { ImportDialog } from '../../features/classes/import-dialog.tsx';
import { classQuery, rosterQuery, taughtClassesQuery } from '../../features/classes/queries.ts';
import { RosterList } from '../../features/classes/roster-list.tsx';
import { RosterTable } from '../../features/classes/roster-table.tsx';
import { RowsSkeleton } from '../../features/classes/rows-skeleton.tsx';
import { StudentDialog } from '../../features/classes/student-dialog.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/classes/$classId/students');

type Open = 'add' | 'import' | 'passwords' | RosterEntry;

export function StudentsRoute() {
  const { classId } = route.useParams();
  const roster = useQuery(rosterQuery(classId));
  const facts = useQuery(classQuery(classId));
  const taught = useQuery(taughtClassesQuery());
  const [open, setOpen] = useState<Open>();
  const isChangeable = facts.data?.archivedAt === null;
  const close = () => setOpen(undefined);
  const others = (taught.data ?? []).filter(
    ({ id, archivedAt }) => id !== classId && archivedAt === null,
  );

  if (!roster.data)
    return roster.error ? (
      <ProblemState error={roster.error} onRetry={() => void roster.refetch()} />
    ) : (
      <RowsSkeleton label="Loading the students" />
    );
  const { students, groups, former } = roster.data;
  return (
    <>
      {students.length === 0 ? (
        <EmptyState
          art={<Users size={56} strokeWidth={1.25} className="text-ink-soft" />}
          title="No students in this class yet"
          action={isChangeable && <AddButtons onOpen={setOpen} />}
        >
          <p>
            Add them from a list or by name, or open the join code under Settings and let them come
            in by themselves.
          </p>
        </EmptyState>
      ) : (
        <Roster roster={roster.data} isChangeable={isChangeable} onOpen={setOpen} />
      )}
      {(students.length > 0 || groups.length > 0) && (
        <GroupsSection
          classId={classId}
          groups={groups}
          students={students}
          isChangeable={isChangeable}
        />
      )}
      <FormerStudents classId={classId} former={former} isChangeable={isChangeable} />

      {open === 'add' && <AddStudentDialog classId={classId} onClose={close} />}
      {open === 'import' && <ImportDialog classId={classId} onClose={close} />}
      {open === 'passwords' && (
        <AllPasswordsDialog classId={classId} students={students} onClose={close} />
      )}
      {typeof open === 'object' && (
        <StudentDialog classId={classId} student={open} others={others} onClose={close} />
      )}
    </>
  );
}

function AddButtons({ onOpen }: { onOpen: (what: Open) => void }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button icon={<UserPlus size={20} aria-hidden="true" />} onPress={() => onOpen('add')}>
        Add a student
      </Button>
      <Button icon={<FileUp size={20} aria-hidden="true" />} onPress={() => onOpen('import')}>
        From a list
      </Button>
    </div>
  );
}

interface RosterProps {
  roster: RosterAnswer;
  isChangeable: boolean;
  onOpen: (what: Open) => void;
}

function Roster({ roster: { students }, isChangeable, onOpen }: RosterProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = students.filter(
    ({ name, username }) => name.toLocaleLowerCase().includes(wanted) || username.includes(wanted),
  );
  const onChange = isChangeable ? onOpen : undefined;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <TextField
          label="Find a student"
          type="search"
          value={search}
          onChange={setSearch}
          className="min-w-0 flex-1 basis-56 sm:max-w-xs"
        />
        {isChangeable && (
          <div className="flex flex-wrap gap-3">
            <AddButtons onOpen={onOpen} />
            <Button
              variant="quiet"
              icon={<KeyRound size={20} aria-hidden="true" />}
              onPress={() => onOpen('passwords')}
            >
              New passwords for all
            </Button>
          </div>
        )}
      </div>
      <output className="sr-only">
        {wanted !== '' && `${found.length} of ${students.length} students`}
      </output>
      {found.length === 0 ? (
        <p className="py-6 text-ink-soft">Nobody here is called that.</p>
      ) : (
        <>
          <RosterTable students={found} onChange={onChange} />
          <RosterList students={found} onChange={onChange} />
        </>
      )}
    </>
  );
}
