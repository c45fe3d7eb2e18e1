import type { RosterOutcome } from '@planets/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { newId } from '../../lib/new-id.ts';
import { useAddStudent } from './mutations.ts';
import { PasswordList } from '../../components/password-list.tsx';

const EMPTY = { name: '', username: '', password: '' };

/** One student by name; the rest is made, or typed by who wants to. */
export function AddStudentDialog({ classId, onClose }: { classId: number; onClose: () => void }) {
  const [entry, setEntry] = useState(EMPTY);
  const [createId, setCreateId] = useState(newId);
  const [isTried, setIsTried] = useState(false);
  const add = useAddStudent(classId);
  const set = (field: keyof typeof EMPTY) => (value: string) =>
    setEntry((now) => ({ ...now, [field]: value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (entry.name.trim() === '' || add.isPending) return;
    const { name, username, password } = entry;
    add.mutate({
      name,
      createId,
      ...(username.trim() !== '' && { username }),
      ...(password !== '' && { password }),
    });
  };
  const another = () => {
    add.reset();
    setEntry(EMPTY);
    setCreateId(newId());
    setIsTried(false);
  };

  if (add.data)
    return (
      <Dialog
        title="Added"
        isOpen
        // A press beside it would lose the password.
        isRequired={add.data.password !== null}
        onClose={onClose}
        actions={
          <>
            <Button onPress={another}>Add another one</Button>
            <Button variant="primary" onPress={onClose}>
              Done
            </Button>
          </>
        }
      >
        <Outcome student={add.data} />
      </Dialog>
    );
  return (
    <Dialog title="Add a student" isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <TextField
          label="Name"
          value={entry.name}
          onChange={set('name')}
          maxLength={80}
          dir="auto"
          autoComplete="off"
          errorMessage={
            isTried && entry.name.trim() === '' ? 'Type the student’s name.' : undefined
          }
        />
        <Disclosure summary="Choose the user name and password yourself">
          <div className="flex flex-col gap-5">
            <TextField
              label="User name"
              description="Made from the name when left empty. A user name of a student of yours adds that student."
              value={entry.username}
              onChange={set('username')}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={60}
            />
            <TextField
              label="Password"
              description="Made when left empty. At least 8 characters."
              value={entry.password}
              onChange={set('password')}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={128}
            />
          </div>
        </Disclosure>
        <Refusal error={add.error} title="Nobody was added" />
        <Button type="submit" variant="primary" isPending={add.isPending} className="self-end">
          Add
        </Button>
      </form>
    </Dialog>
  );
}

function Outcome({ student }: { student: RosterOutcome }) {
  if (student.password !== null && student.username !== null) {
    const { name, username, password } = student;
    return <PasswordList passwords={[{ name, username, password }]} />;
  }
  return <Notice tone="good">{student.says}</Notice>;
}
