import type { NewPassword, RosterEntry, TaughtClass } from '@planets/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import {
  useMoveStudent,
  useRemoveStudent,
  useRenameStudent,
  useResetPasswords,
} from './mutations.ts';
import { PasswordsDialog } from '../../components/passwords-dialog.tsx';

interface StudentDialogProps {
  classId: number;
  student: RosterEntry;
  /** Classes that the student can move to. */
  others: readonly TaughtClass[];
  onClose: () => void;
}

/** What a teacher can do with one student's place and account. */
export function StudentDialog({ classId, student, others, onClose }: StudentDialogProps) {
  const [passwords, setPasswords] = useState<NewPassword[]>();
  if (passwords)
    return <PasswordsDialog title="A new password" passwords={passwords} onClose={onClose} />;
  return (
    <Dialog title={student.name} isOpen onClose={onClose}>
      <div className="divide-y divide-line">
        <Rename classId={classId} student={student} onDone={onClose} />
        <NewPasswordPart classId={classId} student={student} onMade={setPasswords} />
        {others.length > 0 && (
          <Move classId={classId} student={student} others={others} onDone={onClose} />
        )}
        <Remove classId={classId} student={student} onDone={onClose} />
      </div>
    </Dialog>
  );
}

interface PartProps {
  classId: number;
  student: RosterEntry;
}

function Part({ children }: { children: ReactNode }) {
  return <section className="flex flex-col gap-3 py-5 first:pt-2 last:pb-0">{children}</section>;
}

function Rename({ classId, student, onDone }: PartProps & { onDone: () => void }) {
  const [name, setName] = useState(student.name);
  const rename = useRenameStudent(classId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || name === student.name || rename.isPending) return;
    rename.mutate({ id: student.id, name }, { onSuccess: onDone });
  };
  return (
    <Part>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          maxLength={80}
          dir="auto"
          autoComplete="off"
          className="min-w-0 flex-1 basis-52"
        />
        <Button type="submit" isPending={rename.isPending} isDisabled={name.trim() === ''}>
          Rename
        </Button>
      </form>
      <p className="text-sm text-ink-soft">
        User name: <span className="text-ink">{student.username}</span>
      </p>
      <Refusal error={rename.error} title="The name was not changed" />
    </Part>
  );
}

function NewPasswordPart({
  classId,
  student,
  onMade,
}: PartProps & { onMade: (passwords: NewPassword[]) => void }) {
  const reset = useResetPasswords(classId);
  return (
    <Part>
      <p>
        <b className="font-semibold">Forgotten password?</b> A new one is made. The old one stops
        working, and the student is signed out everywhere.
      </p>
      <Refusal error={reset.error} title="The password was not changed" />
      <Button
        isPending={reset.isPending}
        onPress={() => reset.mutate([student.id], { onSuccess: onMade })}
        className="self-start"
      >
        New password
      </Button>
    </Part>
  );
}

function Move({
  classId,
  student,
  others,
  onDone,
}: PartProps & { others: readonly TaughtClass[]; onDone: () => void }) {
  const [to, setTo] = useState(String(others[0]!.id));
  const move = useMoveStudent(classId);
  return (
    <Part>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label="Move to another class"
          value={to}
          onChange={setTo}
          options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
          className="min-w-0 flex-1 basis-52"
        />
        <Button
          isPending={move.isPending}
          onPress={() =>
            move.mutate({ id: student.id, to: Number(to) }, { onSuccess: () => onDone() })
          }
        >
          Move
        </Button>
      </div>
      <p className="text-sm text-ink-soft">
        The work of this class is kept here, and is shown again if the student comes back.
      </p>
      <Refusal error={move.error} title="The student was not moved" />
    </Part>
  );
}

function Remove({ classId, student, onDone }: PartProps & { onDone: () => void }) {
  const remove = useRemoveStudent(classId);
  return (
    <Part>
      <p>
        <b className="font-semibold">Take off this class.</b> The account and all work are kept, and
        you can take the student back. While the join code is open, it lets them in again.
      </p>
      <Refusal error={remove.error} title="The student is still in the class" />
      <ConfirmButton
        confirm="Yes, take off the class"
        isPending={remove.isPending}
        onConfirm={() => remove.mutate(student.id, { onSuccess: onDone })}
      >
        Take off this class
      </ConfirmButton>
    </Part>
  );
}
