import type { Grade } from '@planets/contract';
import { useState } from 'react';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';
import type { Conflict } from './conflict-dialog.tsx';

/** What went wrong, for the place where it was tried. */
export const problemWords = (error: unknown): string => {
  if (error instanceof ApiProblem) return error.message;
  if (error instanceof NetworkFault)
    return 'No connection to the school. What you wrote is kept in this tab: try again in a moment.';
  return 'It could not be saved. What you wrote is kept in this tab.';
};

interface Attempt {
  /** What is saved, in words, for the choice between two. */
  readonly mine: string;
  readonly version: number;
  readonly send: (version: number) => Promise<unknown>;
  readonly onSaved?: () => void;
  readonly onTheirs?: () => void;
  /** Fetches what stands now, and leaves what was entered. */
  readonly onLook?: () => void;
}

const isConflict = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem &&
  error.code === 'changed_meanwhile' &&
  typeof (error.problem.current as Grade | undefined)?.version === 'number';

/** Saves, tells what failed, and where somebody was quicker asks which of both shall stand. */
export function useSaving() {
  const [error, setError] = useState<string>();
  const [conflict, setConflict] = useState<Conflict>();
  const [isSaving, setIsSaving] = useState(false);

  async function save(attempt: Attempt): Promise<boolean> {
    setError(undefined);
    setIsSaving(true);
    try {
      await attempt.send(attempt.version);
      setConflict(undefined);
      attempt.onSaved?.();
      return true;
    } catch (failure) {
      if (isConflict(failure)) setConflict(conflictOf(attempt, failure.problem.current as Grade));
      else {
        setConflict(undefined);
        setError(problemWords(failure));
      }
      return false;
    } finally {
      setIsSaving(false);
    }
  }

  const conflictOf = (attempt: Attempt, theirs: Grade): Conflict => ({
    theirs,
    mine: attempt.mine,
    useMine: () => void save({ ...attempt, version: theirs.version }),
    keepTheirs: () => {
      setConflict(undefined);
      attempt.onTheirs?.();
    },
    lookAgain: () => {
      setConflict(undefined);
      attempt.onLook?.();
    },
  });

  return { save, isSaving, error, conflict };
}

export type Saving = ReturnType<typeof useSaving>;
