import type { ClassFacts } from '@planets/contract';
import Maximize2 from 'lucide-react/icons/maximize-2';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useSetJoinCode } from './mutations.ts';

/** The code that lets students in by themselves: made, shown on a wall, renewed, closed. */
export function JoinCodePanel({ facts }: { facts: ClassFacts }) {
  const { id, name, joinCode, joinOpen } = facts;
  const [isOnWall, setIsOnWall] = useState(false);
  const setCode = useSetJoinCode(id);
  return (
    <div className="flex flex-col gap-4">
      {joinOpen && joinCode !== null ? (
        <p className="text-2xl font-semibold tracking-wider sm:text-3xl">{joinCode}</p>
      ) : (
        <p>
          {joinCode === null
            ? 'There is no code yet.'
            : 'The code is closed: nobody can join with it.'}
        </p>
      )}
      <Refusal error={setCode.error} title="The code was not changed" />
      <div className="flex flex-wrap gap-3">
        {joinOpen ? (
          <>
            <Button
              variant="primary"
              icon={<Maximize2 size={18} aria-hidden="true" />}
              onPress={() => setIsOnWall(true)}
            >
              Show it large
            </Button>
            <Button
              icon={<RefreshCw size={18} aria-hidden="true" />}
              isPending={setCode.isPending && setCode.variables.renew}
              onPress={() => setCode.mutate({ open: true, renew: true })}
            >
              New code
            </Button>
            <Button
              isPending={setCode.isPending && !setCode.variables.open}
              onPress={() => setCode.mutate({ open: false, renew: false })}
            >
              Close
            </Button>
          </>
        ) : (
          <Button
            variant="primary"
            isPending={setCode.isPending}
            onPress={() => setCode.mutate({ open: true, renew: joinCode !== null })}
          >
            Let students join with a code
          </Button>
        )}
      </div>
      <p className="text-sm text-ink-soft">
        A new code makes the one before worthless. Close it when all are in: whoever has it can
        join.
      </p>
      {isOnWall && joinCode !== null && (
        <OnWall code={joinCode} className={name} onClose={() => setIsOnWall(false)} />
      )}
    </div>
  );
}

interface OnWallProps {
  code: string;
  className: string;
  onClose: () => void;
}

/** To be read from the last row of a classroom. */
function OnWall({ code, className, onClose }: OnWallProps) {
  return (
    <Dialog title={`Join ${className}`} isOpen isFullScreen onClose={onClose}>
      <div className="flex flex-col items-center gap-[4vh] py-[4vh] text-center">
        <p className="text-[clamp(1.25rem,3vw,2.5rem)]">
          Go to <b className="font-semibold wrap-anywhere">{window.location.host}/join</b>, sign in,
          and type
        </p>
        <p
          aria-label={code.replace('-', '').split('').join(' ')}
          className="text-[min(14vw,26vh)] leading-tight font-bold tracking-wide"
        >
          {code}
        </p>
        <p className="text-[clamp(1rem,2vw,1.75rem)] text-ink-soft">
          Capital or small letters, with or without the dash: all the same.
        </p>
      </div>
    </Dialog>
  );
}
