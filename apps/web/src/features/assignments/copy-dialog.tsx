import type { TaughtAssignment } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { newId } from '../../lib/new-id.ts';
import { useCopyAssignment } from './mutations.ts';
import { faultsIn } from './use-editing.ts';

interface CopyDialogProps {
  assignment: TaughtAssignment;
  /** Classes of the reader that can be changed. */
  classes: readonly { id: number; name: string }[];
  onCopied: (copy: TaughtAssignment) => void;
  onClose: () => void;
}

/** Copies it into a class, with its dates moved by days. */
export function CopyDialog({ assignment, classes, onCopied, onClose }: CopyDialogProps) {
  const [classId, setClassId] = useState(String(assignment.classId));
  const [days, setDays] = useState('7');
  const [createId, setCreateId] = useState(newId);
  const copy = useCopyAssignment(assignment.id);
  const isDays = /^-?\d{1,4}$/.test(days.trim()) && Math.abs(Number(days)) <= 3660;
  const words = copy.isError ? Object.values(faultsIn(copy.error)).join(' ') : undefined;
  /** Another class or other days make another copy. */
  const anew = () => {
    copy.reset();
    setCreateId(newId());
  };
  return (
    <Dialog
      title="Copy it"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!isDays}
            isPending={copy.isPending}
            onPress={() =>
              copy.mutate(
                { classId: Number(classId), shiftDays: Number(days), createId },
                { onSuccess: onCopied },
              )
            }
          >
            Make the copy
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <p>
          The copy is a draft for the whole class. Questions and rules come along; students, their
          dates and their work stay behind.
        </p>
        <Select
          label="Into"
          options={classes.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={classId}
          onChange={(id) => {
            setClassId(id);
            anew();
          }}
        />
        <TextField
          label="Move its dates by days"
          description="The times of day stay. 0 keeps the dates; less than 0 is earlier."
          inputMode="text"
          value={days}
          onChange={(typed) => {
            setDays(typed);
            anew();
          }}
          errorMessage={isDays ? undefined : 'A whole number of days, 3660 at most.'}
          className="max-w-60"
        />
        {words !== undefined && <Notice tone="bad">{words}</Notice>}
      </div>
    </Dialog>
  );
}
