import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import type { GradebookEdits } from './use-gradebook-edits.ts';

interface EditsNoticesProps {
  edits: GradebookEdits;
  /** What the import of a score file did. */
  imported: string | null;
  onSeen: () => void;
}

/** What is not saved, and what can be done about it. */
export function EditsNotices({ edits, imported, onSeen }: EditsNoticesProps) {
  return (
    <>
      {edits.isFailed && (
        <Notice
          tone="bad"
          className="mt-4"
          title="Some changes are not saved"
          action={<Button onPress={edits.retry}>Try again</Button>}
        >
          <p>The school cannot be reached. Keep this page open; they are marked with a red dot.</p>
        </Notice>
      )}
      {edits.refusal !== null && (
        <Notice
          tone="bad"
          className="mt-4"
          title="Not saved"
          action={<Button onPress={edits.forgetRefusal}>Fine</Button>}
        >
          <p>{edits.refusal}</p>
        </Notice>
      )}
      {imported !== null && (
        <Notice tone="good" live className="mt-4" action={<Button onPress={onSeen}>Fine</Button>}>
          <p>{imported}</p>
        </Notice>
      )}
    </>
  );
}
