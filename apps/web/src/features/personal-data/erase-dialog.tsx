import type { ErasureReason } from '@planets/contract';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useEraseStudent } from './mutations.ts';

interface EraseDialogProps {
  student: { id: string; name: string };
  onClose: () => void;
  /** To where the student is not. */
  onErased: () => void;
}

const REASONS: { value: ErasureReason; label: string }[] = [
  { value: 'asked_for', label: 'They or the family asked' },
  { value: 'left_school', label: 'They left the school' },
  { value: 'other', label: 'Another reason' },
];

const oneSpace = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

/** Erasing a student, with what it means, confirmed by their name. */
export function EraseDialog({ student, onClose, onErased }: EraseDialogProps) {
  const { id, name } = student;
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState<ErasureReason>('asked_for');
  const [isTried, setIsTried] = useState(false);
  const erase = useEraseStudent(id);
  const formId = useId();

  if (erase.isSuccess)
    return (
      <Dialog
        title={`${name} is erased`}
        isOpen
        isRequired
        onClose={onErased}
        actions={
          <Button variant="primary" onPress={onErased}>
            To the classes
          </Button>
        }
      >
        <p>Nothing personal is kept here any more. The figures of the classes are as they were.</p>
      </Dialog>
    );

  const isTheName = oneSpace(typed) === oneSpace(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isTheName && !erase.isPending) erase.mutate({ confirm: typed, reason });
  };
  return (
    <Dialog
      title={`Erase ${name}?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep the student</Button>
          <Button type="submit" form={formId} variant="primary" isPending={erase.isPending}>
            Erase for good
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <p className="font-medium">This cannot be undone.</p>
        <ul className="-mt-2 list-disc space-y-1.5 ps-5">
          <li>The account goes, and the student is signed out everywhere.</li>
          <li>
            Everything they wrote goes: answers, drafts, goals. So does every comment and grade with
            their name on it, and all they earned.
          </li>
          <li>
            Scores stay in the figures of their classes, without a name: averages and hard questions
            are the same as before.
          </li>
          <li>
            Backups made until today still have them, for as long as your school keeps backups.
          </li>
        </ul>
        <Select label="Why" options={REASONS} value={reason} onChange={setReason} />
        <TextField
          label={`Type the name to be sure: ${name}`}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          maxLength={200}
          errorMessage={isTried && !isTheName ? `Type ${name}, letter by letter.` : undefined}
        />
        <Refusal error={erase.error} title="The student was not erased" />
      </form>
    </Dialog>
  );
}
