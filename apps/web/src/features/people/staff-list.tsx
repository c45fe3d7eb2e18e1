import type { StaffMember } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PasswordsDialog } from '../../components/passwords-dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { formatCount } from '../../lib/format.ts';
import { useResetStaffPassword } from './queries.ts';

interface StaffListProps {
  staff: readonly StaffMember[];
  /** Who looks: a new password for oneself would sign out this very page. */
  userId: string;
}

/** Teachers and administrators, by name. */
export function StaffList({ staff, userId }: StaffListProps) {
  const [asked, setAsked] = useState<StaffMember>();
  return (
    <>
      <ul aria-label="Staff" className="max-w-3xl divide-y divide-line border-y border-line">
        {staff.map((person) => (
          <li key={person.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
            <div className="min-w-0 flex-1 basis-52 wrap-anywhere">
              <p className="font-medium">
                <bdi>{person.name}</bdi>
                {person.id === userId && ' (you)'}
              </p>
              <p className="text-sm text-ink-soft">
                <span>{person.username}</span> ·{' '}
                {person.role === 'teacher'
                  ? `Teacher · ${formatCount(person.classes, 'class', 'classes')}`
                  : 'Administrator'}
              </p>
            </div>
            {person.id !== userId && (
              <Button
                size="sm"
                aria-label={`New password for ${person.name}`}
                onPress={() => setAsked(person)}
              >
                New password
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && <ResetDialog key={asked.id} person={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function ResetDialog({ person, onClose }: { person: StaffMember; onClose: () => void }) {
  const reset = useResetStaffPassword();
  if (reset.data)
    return <PasswordsDialog title="A new password" passwords={[reset.data]} onClose={onClose} />;
  return (
    <Dialog
      title={`A new password for ${person.name}?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>No</Button>
          <Button
            variant="primary"
            isPending={reset.isPending}
            onPress={() => reset.mutate(person.id)}
          >
            Make a new password
          </Button>
        </>
      }
    >
      <p>The old one stops working, and {person.name} is signed out everywhere.</p>
      <Refusal error={reset.error} title="The password was not changed" className="mt-4" />
    </Dialog>
  );
}
