import type { Question, Session, User } from '@planets/contract';
import { type ReactNode, useState } from 'react';
import { Announcer } from '../../components/announcer.tsx';
import { useDocumentTitle } from '../../components/page.tsx';
import { ExampleFirst } from './example-first.tsx';
import { HeldElsewhere } from './held-elsewhere.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { PlayerHeader } from './player-header.tsx';
import { Playing } from './playing.tsx';
import { SessionGone } from './session-gone.tsx';
import { SignedOutDialog } from '../../question/signed-out-dialog.tsx';
import { useCountdown } from '../../question/use-countdown.ts';
import { useExampleFirst } from './use-example-first.ts';
import { usePlayer } from './use-player.ts';

export interface PlayerProps {
  session: Session;
  /** Why it could not be fetched anew, when it could not. */
  fetchError: Error | null;
  /** This machine's clock, in milliseconds, when `session` arrived. */
  receivedAt: number;
  user: User;
  /** Where a question comes from, in a review across planets. */
  originOf: (question: Question) => string | undefined;
  /** Fetches the session anew: its time is over by this machine's clock. */
  onTimeOver: () => void;
  /** The student is through with it. */
  onEnd: () => void;
  /** The sign-in form. Calls back when the same student is signed in again. */
  renderSignIn: (onSignedInAgain: () => void) => ReactNode;
}

export function Player(props: PlayerProps) {
  return (
    <Announcer>
      <PlayerScreen {...props} />
    </Announcer>
  );
}

function PlayerScreen(props: PlayerProps) {
  const { receivedAt, fetchError, user, onTimeOver, onEnd, renderSignIn } = props;
  const player = usePlayer({ fetched: props.session, fetchError, userId: user.id, onEnd });
  const { session } = player;
  const clock = useCountdown(
    { ...props.session, isRunning: props.session.status === 'in_progress' },
    receivedAt,
    onTimeOver,
  );
  const first = useExampleFirst(session, user.id);
  const [isLeaving, setIsLeaving] = useState(false);
  const { position } = player.question;
  useDocumentTitle(`Question ${position + 1} of ${session.totalQuestions}, ${session.topicName}`);

  if (player.hold === 'gone') return <SessionGone isTimeUp={session.endsAt !== null} />;
  if (player.hold === 'elsewhere')
    return (
      <HeldElsewhere isTakingOver={player.isTakingOver} onTakeOver={() => void player.takeOver()} />
    );
  return (
    <div className="flex flex-1 flex-col">
      <PlayerHeader
        session={session}
        position={position}
        sending={player.sending}
        clock={clock}
        onLeave={() => setIsLeaving(true)}
      />
      <main id="main" className="flex flex-1 flex-col">
        {first.example ? (
          <ExampleFirst example={first.example} onStart={first.done} />
        ) : (
          <Playing key={position} player={player} userId={user.id} originOf={props.originOf} />
        )}
      </main>
      <LeaveDialog
        session={session}
        unsent={player.sending.unsent}
        unsentSeconds={player.unsentSeconds}
        isOpen={isLeaving}
        onClose={() => setIsLeaving(false)}
        onRefused={player.learn}
      />
      <SignedOutDialog isOpen={player.hold === 'signed-out'} name={user.name}>
        {renderSignIn(player.signedInAgain)}
      </SignedOutDialog>
    </div>
  );
}
