import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { PasswordList, type ShownPassword } from './password-list.tsx';

interface PasswordsDialogProps {
  title: string;
  passwords: readonly ShownPassword[];
  /** The button that closes it says that the passwords are kept. */
  done?: string;
  onClose: () => void;
}

/** New passwords, this once: only its button closes it, for a press beside it would lose them. */
export function PasswordsDialog(props: PasswordsDialogProps) {
  const { title, passwords, done = 'I have the password', onClose } = props;
  return (
    <Dialog
      title={title}
      isOpen
      isRequired
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {done}
        </Button>
      }
    >
      <PasswordList passwords={passwords} />
    </Dialog>
  );
}
