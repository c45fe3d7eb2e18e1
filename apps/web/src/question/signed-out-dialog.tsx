import type { ReactNode } from 'react';
import { Dialog } from '../components/dialog.tsx';

interface SignedOutDialogProps {
  isOpen: boolean;
  name: string;
  children: ReactNode;
}

/** Over the question, which stays as it is below. */
export function SignedOutDialog({ isOpen, name, children }: SignedOutDialogProps) {
  return (
    <Dialog title="Please sign in again" isOpen={isOpen} onClose={() => {}} isRequired>
      <p className="mb-5">
        You were signed out, {name}. Nothing is lost: what you entered is kept here, and you go on
        at the same question.
      </p>
      {children}
    </Dialog>
  );
}
