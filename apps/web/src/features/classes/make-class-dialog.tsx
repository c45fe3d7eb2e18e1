import type { StaffName } from '@planets/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { newId } from '../../lib/new-id.ts';
import { useMakeClass } from './mutations.ts';
import { zoneHere, zoneOptions } from './zones.ts';

interface MakeClassDialogProps {
  /** Whom an administrator chooses from; a teacher makes classes of their own. */
  teachers: readonly StaffName[] | undefined;
  onClose: () => void;
  onMade: (classId: number) => void;
}

export function MakeClassDialog({ teachers, onClose, onMade }: MakeClassDialogProps) {
  const [entry, setEntry] = useState({ name: '', subject: '', zone: zoneHere(), teacherId: '' });
  const [createId] = useState(newId);
  const [isTried, setIsTried] = useState(false);
  const make = useMakeClass();
  const set = (field: keyof typeof entry) => (value: string) =>
    setEntry((now) => ({ ...now, [field]: value }));
  const needsTeacher = teachers !== undefined && entry.teacherId === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    const { name, subject, zone, teacherId } = entry;
    if (name.trim() === '' || subject.trim() === '' || needsTeacher || make.isPending) return;
    make.mutate(
      { name, subject, zone, createId, ...(teachers !== undefined && { teacherId }) },
      { onSuccess: ({ id }) => onMade(id) },
    );
  };
  return (
    <Dialog title="A new class" isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <TextField
          label="Name"
          description="As students will read it, such as “Mathematics 5B”."
          value={entry.name}
          onChange={set('name')}
          maxLength={120}
          dir="auto"
          errorMessage={isTried && entry.name.trim() === '' ? 'Give it a name.' : undefined}
        />
        <TextField
          label="Subject"
          value={entry.subject}
          onChange={set('subject')}
          maxLength={80}
          dir="auto"
          errorMessage={isTried && entry.subject.trim() === '' ? 'Say which subject.' : undefined}
        />
        {teachers !== undefined && (
          <div>
            <Select
              label="Teacher"
              value={entry.teacherId}
              onChange={set('teacherId')}
              options={[
                { value: '', label: 'Choose a teacher' },
                ...teachers.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            {isTried && needsTeacher && (
              <p className="mt-1.5 text-sm font-medium text-miss-text">
                {teachers.length === 0
                  ? 'There is no teacher yet. Make one under People first.'
                  : 'Choose who teaches it.'}
              </p>
            )}
          </div>
        )}
        <Select
          label="Time zone of its due times"
          value={entry.zone}
          onChange={set('zone')}
          options={zoneOptions(entry.zone)}
        />
        <Refusal error={make.error} title="The class was not made" />
        <Button type="submit" variant="primary" isPending={make.isPending} className="self-end">
          Make the class
        </Button>
      </form>
    </Dialog>
  );
}
