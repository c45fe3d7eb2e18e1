import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';

interface WhyDialogProps {
  onAnswer: (why: string | null) => void;
}

/** A score that takes the place of one that follows from the answers needs a reason, for the log. */
export function WhyDialog({ onAnswer }: WhyDialogProps) {
  const [why, setWhy] = useState('');
  const isEmpty = why.trim() === '';
  const send = () => isEmpty || onAnswer(why.trim());
  return (
    <Dialog
      title="Why this score?"
      isOpen
      onClose={() => onAnswer(null)}
      actions={
        <>
          <Button onPress={() => onAnswer(null)}>Leave it as it was</Button>
          <Button variant="primary" isDisabled={isEmpty} onPress={send}>
            Save the score
          </Button>
        </>
      }
    >
      <p>
        It takes the place of a score that follows from the answers. The reason is kept with the
        grade.
      </p>
      <form
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label="Reason"
          value={why}
          onChange={setWhy}
          maxLength={500}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write this
          autoFocus
        />
      </form>
    </Dialog>
  );
}
