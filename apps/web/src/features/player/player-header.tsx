import type { Session } from '@planets/contract';
import LogOut from 'lucide-react/icons/log-out';
import { Button } from '../../components/button.tsx';
import { CountdownClock } from '../../question/countdown-clock.tsx';
import { ProgressDots } from './progress-dots.tsx';
import { SavedSign } from './saved-sign.tsx';
import type { SendingState } from './sender.ts';

interface PlayerHeaderProps {
  session: Session;
  position: number;
  sending: SendingState;
  clock: string | undefined;
  onLeave: () => void;
}

/** How far, how much time, and whether it is safe. Nothing else. */
export function PlayerHeader({ session, position, sending, clock, onLeave }: PlayerHeaderProps) {
  return (
    <header className="mx-auto w-full max-w-5xl px-4 pt-2 sm:px-6 sm:pt-4">
      <h1 className="sr-only">Practice: {session.topicName}</h1>
      <div className="flex min-h-11 items-center justify-between gap-2">
        <Button
          variant="quiet"
          size="sm"
          onPress={onLeave}
          icon={<LogOut size={18} className="shrink-0 rotate-180 rtl:rotate-0" />}
          className="-ms-3"
        >
          Leave
        </Button>
        {clock !== undefined && <CountdownClock text={clock} />}
        <SavedSign sending={sending} answered={session.questionsAnswered} />
      </div>
      <div className="mx-auto mt-1 flex max-w-2xl justify-center">
        <ProgressDots questions={session.questions} position={position} />
      </div>
    </header>
  );
}
