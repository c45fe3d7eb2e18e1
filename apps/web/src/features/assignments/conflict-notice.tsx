import type { TaughtAssignment } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ApiProblem } from '../../lib/api.ts';

/** What the server has now, where somebody changed it meanwhile. */
export function currentIn(error: unknown): TaughtAssignment | undefined {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'changed_meanwhile')
    return undefined;
  return (error.problem.current as { assignment?: TaughtAssignment } | undefined)?.assignment;
}

interface ConflictNoticeProps {
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  isPending: boolean;
}

/** Two editors of one assignment: the second one chooses. */
export const ConflictNotice = ({ onTakeTheirs, onKeepMine, isPending }: ConflictNoticeProps) => (
  <Notice
    tone="warn"
    live
    className="w-full"
    title="Somebody saved this assignment since you opened it"
    action={
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onPress={onTakeTheirs}>
          Show theirs, drop mine
        </Button>
        <Button size="sm" isPending={isPending} onPress={onKeepMine}>
          Save mine over it
        </Button>
      </div>
    }
  >
    Yours is still here and not saved.
  </Notice>
);
