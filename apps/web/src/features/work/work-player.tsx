import type { User, Work } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import { type ReactNode, useState } from 'react';
import { Announcer } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { useDocumentTitle } from '../../components/page.tsx';
import type { ApiProblem } from '../../lib/api.ts';
import { CountdownClock } from '../../question/countdown-clock.tsx';
import { SignedOutDialog } from '../../question/signed-out-dialog.tsx';
import { useCountdown } from '../../question/use-countdown.ts';
import { HandInDialog } from './hand-in-dialog.tsx';
import { QuestionStrip } from './question-strip.tsx';
import { SavingSign } from './saving-sign.tsx';
import { useWriting } from './use-writing.ts';
import { WritingQuestion } from './writing-question.tsx';

export interface WorkPlayerProps {
  work: Work;
  /** This machine's clock, in milliseconds, when `work` arrived. */
  receivedAt: number;
  user: User;
  now: Date;
  onHandedIn: () => void;
  onRefused: (problem: ApiProblem) => void;
  /** Fetches the work anew. */
  onLook: () => void;
  renderSignIn: (onSignedInAgain: () => void) => ReactNode;
}

/** The player in assignment mode: one question at a time, all of them in reach, handed in as a whole. */
export function WorkPlayer(props: WorkPlayerProps) {
  return (
    <Announcer>
      <WorkScreen {...props} />
    </Announcer>
  );
}

function WorkScreen({ work, receivedAt, user, now, ...on }: WorkPlayerProps) {
  const writing = useWriting({
    work,
    userId: user.id,
    onRefused: on.onRefused,
    onHandedIn: on.onHandedIn,
  });
  const [position, setPosition] = useState(() => {
    const first = writing.states.findIndex((state) => state === 'empty' || state === 'started');
    return Math.max(0, first);
  });
  const [isHandingIn, setIsHandingIn] = useState(false);
  const { title, id } = work.assignment;
  useDocumentTitle(`Question ${position + 1} of ${work.questions.length}, ${title}`);

  const clock = useCountdown(
    { endsAt: work.endsAt, serverNow: work.serverNow, isRunning: !writing.isHandingIn },
    receivedAt,
    // The clock strikes: what was typed is handed in, as the server would do a moment later.
    () => writing.handIn(),
  );
  const go = (next: number) => {
    writing.accept(position);
    setIsHandingIn(false);
    setPosition(next);
  };
  const askToHandIn = () => {
    writing.accept(position);
    setIsHandingIn(true);
  };

  return (
    <div className="flex flex-1 flex-col">
      <header className="mx-auto w-full max-w-5xl px-4 pt-2 sm:px-6 sm:pt-4">
        <h1 className="sr-only">{title}</h1>
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-3">
          <Link
            to="/assignments/$assignmentId"
            params={{ assignmentId: id }}
            className="-ms-2 inline-flex min-h-11 max-w-[60vw] min-w-0 items-center gap-2 rounded-md px-2 font-medium text-action hover:text-action-strong"
          >
            <ArrowLeft size={18} aria-hidden="true" className="shrink-0 rtl:rotate-180" />
            <bdi className="truncate">{title}</bdi>
          </Link>
          {clock !== undefined && <CountdownClock text={clock} />}
          <span className="flex items-center gap-3">
            <SavingSign
              saving={writing.saving}
              hasDrafts={writing.states.some((state) => state !== 'empty')}
            />
            <Button variant="quiet" size="sm" onPress={askToHandIn}>
              Hand in
            </Button>
          </span>
        </div>
        <QuestionStrip states={writing.states} position={position} onGo={go} />
      </header>
      <main id="main" className="flex flex-1 flex-col">
        <WritingQuestion
          key={position}
          writing={writing}
          position={position}
          onGo={go}
          onHandIn={askToHandIn}
        />
      </main>
      <HandInDialog
        writing={writing}
        isOpen={isHandingIn}
        now={now}
        onClose={() => setIsHandingIn(false)}
        onGo={go}
        onLook={on.onLook}
      />
      <SignedOutDialog isOpen={writing.isSignedOut} name={user.name}>
        {on.renderSignIn(writing.signedInAgain)}
      </SignedOutDialog>
    </div>
  );
}
