import type { StaffRole } from '@planets/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PasswordsDialog } from '../../components/passwords-dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useMakeStaff } from './queries.ts';

const USERNAME = /^[a-z0-9][a-z0-9._-]{2,29}$/;
const ROLES = [
  { value: 'teacher', label: 'Teacher' },
  { value: 'administrator', label: 'Administrator' },
] as const;

/** Somebody new on the staff, with a first password. */
export function MakeStaffDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [username, setUsername] = useState('');
  const [role, setRole] = useState<StaffRole>('teacher');
  const [isTried, setIsTried] = useState(false);
  const make = useMakeStaff();
  const isRight = USERNAME.test(username);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (name.trim() !== '' && isRight && !make.isPending) make.mutate({ name, username, role });
  };

  if (make.data) return <PasswordsDialog title="Made" passwords={[make.data]} onClose={onClose} />;
  return (
    <Dialog title="Add to the staff" isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          maxLength={80}
          dir="auto"
          autoComplete="off"
          errorMessage={isTried && name.trim() === '' ? 'Type a name.' : undefined}
        />
        <TextField
          label="User name"
          value={username}
          onChange={(typed) => setUsername(typed.toLowerCase())}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={30}
          errorMessage={
            isTried && !isRight
              ? 'Use 3 to 30 small letters, digits, dots, dashes or underscores.'
              : undefined
          }
        />
        <Segmented label="What they are" options={ROLES} value={role} onChange={setRole} />
        <p className="text-sm text-ink-soft">
          {role === 'teacher'
            ? 'A teacher makes classes, sets work and grades it.'
            : 'An administrator makes accounts and sees every class, and grades nothing.'}
        </p>
        <Refusal error={make.error} title="Nobody was added" />
        <Button type="submit" variant="primary" isPending={make.isPending} className="self-end">
          Add
        </Button>
      </form>
    </Dialog>
  );
}
