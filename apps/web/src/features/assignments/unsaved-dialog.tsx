import { useBlocker } from '@tanstack/react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';

/** Asks before the page is left with changes that are not saved. */
export function UnsavedDialog({ isChanged }: { isChanged: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: () => isChanged,
    enableBeforeUnload: isChanged,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <Dialog
      title="Leave without saving?"
      isOpen={blocker.status === 'blocked'}
      onClose={stay}
      actions={
        <>
          <Button onPress={() => blocker.proceed?.()}>Leave</Button>
          <Button variant="primary" onPress={stay}>
            Stay here
          </Button>
        </>
      }
    >
      <p>What you changed of this assignment is not saved yet, and would be lost.</p>
    </Dialog>
  );
}
