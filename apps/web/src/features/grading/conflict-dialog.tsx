import type { Grade } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { formatDayAndTime } from '../../lib/format.ts';
import { gradeInWords } from './grade-words.ts';

/** A change that met one made meanwhile. */
export interface Conflict {
  readonly theirs: Grade;
  /** What was about to be saved, in words. */
  readonly mine: string;
  /** Saves it over theirs. */
  readonly useMine: () => void;
  /** Lets theirs stand and forgets mine. */
  readonly keepTheirs: () => void;
  /** Fetches what stands now; mine stays entered and is not saved yet. */
  readonly lookAgain: () => void;
}

interface ConflictDialogProps {
  conflict: Conflict;
  isPending: boolean;
}

/** Both values, and the choice between them; of work that was handed in anew, a look at it first. */
export function ConflictDialog({ conflict, isPending }: ConflictDialogProps) {
  return conflict.theirs.changedBy === null ? (
    <HandedInAnew lookAgain={conflict.lookAgain} />
  ) : (
    <Choice conflict={conflict} isPending={isPending} />
  );
}

/** No teacher was quicker, but the student: what was entered was about other work. */
function HandedInAnew({ lookAgain }: Pick<Conflict, 'lookAgain'>) {
  return (
    <Dialog
      title="Handed in anew"
      isOpen
      isRequired
      onClose={lookAgain}
      actions={
        <Button variant="primary" onPress={lookAgain}>
          Look at the new work
        </Button>
      }
    >
      <p>
        The work changed while you were grading it. What you entered is kept and not saved yet: look
        at the new work, then save it or change it.
      </p>
    </Dialog>
  );
}

function Choice({ conflict, isPending }: ConflictDialogProps) {
  const { theirs, mine, useMine, keepTheirs } = conflict;
  return (
    <Dialog
      title="Changed meanwhile"
      isOpen
      isRequired
      onClose={keepTheirs}
      actions={
        <>
          <Button onPress={keepTheirs} isDisabled={isPending}>
            Keep theirs
          </Button>
          <Button variant="primary" isPending={isPending} onPress={useMine}>
            Save mine
          </Button>
        </>
      }
    >
      <p>This grade is not the one you were looking at. Which one shall stand?</p>
      <dl className="mt-4 space-y-4">
        <div>
          <dt className="font-head font-medium" dir="auto">
            {theirs.changedBy}
            {theirs.changedAt !== null && (
              <span className="ms-2 font-read text-sm font-normal text-ink-soft">
                {formatDayAndTime(theirs.changedAt)}
              </span>
            )}
          </dt>
          <dd>
            {gradeInWords(theirs)}
            {theirs.feedback !== null && (
              <p className="mt-1 whitespace-pre-wrap text-ink-soft" dir="auto">
                {theirs.feedback}
              </p>
            )}
          </dd>
        </div>
        <div>
          <dt className="font-head font-medium">You</dt>
          <dd className="whitespace-pre-wrap" dir="auto">
            {mine}
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}
