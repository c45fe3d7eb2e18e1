import type { RosterEntry, StudentGroup } from '@planets/contract';
import Plus from 'lucide-react/icons/plus';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatCount } from '../../lib/format.ts';
import { useDeleteGroup, useSaveGroup } from './mutations.ts';

interface GroupsSectionProps {
  classId: number;
  groups: readonly StudentGroup[];
  students: readonly RosterEntry[];
  isChangeable: boolean;
}

/** Some students of the class who get work of their own. */
export function GroupsSection({ classId, groups, students, isChangeable }: GroupsSectionProps) {
  const [edited, setEdited] = useState<StudentGroup | 'new'>();
  const nameOf = new Map(students.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="groups" className="mt-10">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="groups" className="text-xl font-semibold">
          Groups
        </h2>
        {isChangeable && (
          <Button
            size="sm"
            icon={<Plus size={18} aria-hidden="true" />}
            onPress={() => setEdited('new')}
          >
            New group
          </Button>
        )}
      </div>
      {groups.length === 0 ? (
        <p className="text-ink-soft">
          No groups yet. An assignment can be for a group instead of the whole class.
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {groups.map((group) => (
            <li key={group.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
              <div className="min-w-0 flex-1 basis-56 wrap-anywhere">
                <p dir="auto" className="font-medium">
                  {group.name}
                </p>
                <p className="text-sm text-ink-soft">
                  {formatCount(group.students.length, 'student')}
                  {group.students.length > 0 &&
                    `: ${group.students.map((id) => nameOf.get(id) ?? '').join(', ')}`}
                </p>
              </div>
              {isChangeable && (
                <Button
                  size="sm"
                  variant="quiet"
                  aria-label={`Change the group ${group.name}`}
                  onPress={() => setEdited(group)}
                >
                  Change
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {edited !== undefined && (
        <GroupDialog
          classId={classId}
          group={edited === 'new' ? undefined : edited}
          students={students}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}

interface GroupDialogProps {
  classId: number;
  group: StudentGroup | undefined;
  students: readonly RosterEntry[];
  onClose: () => void;
}

function GroupDialog({ classId, group, students, onClose }: GroupDialogProps) {
  const [name, setName] = useState(group?.name ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(group?.students));
  const [isTried, setIsTried] = useState(false);
  const save = useSaveGroup(classId);
  const remove = useDeleteGroup(classId);
  const toggle = (id: string) =>
    setChosen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (name.trim() === '' || save.isPending) return;
    save.mutate(
      { ...(group && { id: group.id }), name, students: [...chosen] },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog title={group ? 'Change the group' : 'A new group'} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          maxLength={60}
          dir="auto"
          autoComplete="off"
          errorMessage={isTried && name.trim() === '' ? 'Give the group a name.' : undefined}
        />
        <fieldset className="min-w-0">
          <legend className="mb-1 font-head font-medium">
            Students ({chosen.size} of {students.length})
          </legend>
          <div className="max-h-72 overflow-y-auto border-y border-line">
            {students.map((student) => (
              <label
                key={student.id}
                className="flex min-h-11 cursor-pointer items-center gap-3 px-1 wrap-anywhere"
              >
                <input
                  type="checkbox"
                  checked={chosen.has(student.id)}
                  onChange={() => toggle(student.id)}
                  className="size-5 shrink-0 accent-action"
                />
                <bdi>{student.name}</bdi>
              </label>
            ))}
            {students.length === 0 && (
              <p className="py-3 text-ink-soft">Nobody is in this class yet.</p>
            )}
          </div>
        </fieldset>
        <Refusal error={save.error} title="The group was not saved" />
        <Refusal error={remove.error} title="The group was not deleted" />
        <div className="flex flex-wrap justify-end gap-3">
          {group && (
            <Button
              isPending={remove.isPending}
              onPress={() => remove.mutate(group.id, { onSuccess: onClose })}
            >
              Delete the group
            </Button>
          )}
          <Button type="submit" variant="primary" isPending={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
