import type { RosterEntry } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { formatCount } from '../../lib/format.ts';
import { useResetPasswords } from './mutations.ts';
import { PasswordsDialog } from '../../components/passwords-dialog.tsx';

interface AllPasswordsDialogProps {
  classId: number;
  students: readonly RosterEntry[];
  onClose: () => void;
}

/** New passwords for a whole class: a first day, or a list that was lost. */
export function AllPasswordsDialog({ classId, students, onClose }: AllPasswordsDialogProps) {
  const reset = useResetPasswords(classId);
  if (reset.data)
    return (
      <PasswordsDialog
        title="New passwords"
        passwords={reset.data}
        done="I have the passwords"
        onClose={onClose}
      />
    );
  return (
    <Dialog
      title="New passwords for the whole class?"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>No</Button>
          <Button
            variant="primary"
            isPending={reset.isPending}
            onPress={() => reset.mutate(students.map(({ id }) => id))}
          >
            Make {formatCount(students.length, 'password')}
          </Button>
        </>
      }
    >
      <p>
        The passwords of these {formatCount(students.length, 'student')} stop working, in their
        other classes too, and everybody is signed out. You get a list to print.
      </p>
      <Refusal error={reset.error} title="No password was changed" className="mt-4" />
    </Dialog>
  );
}
