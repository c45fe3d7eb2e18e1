import type { Question } from '@planets/contract';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { Notice } from '../../components/notice.tsx';
import { ActionBar } from '../../question/action-bar.tsx';
import { Feedback } from '../../question/feedback.tsx';
import { HintButton } from '../../question/hint-button.tsx';
import { HintLadder } from '../../question/hint-ladder.tsx';
import { HintPrice } from '../../question/hint-price.tsx';
import { Measure } from '../../question/measure.tsx';
import { QuestionView } from '../../question/question-view.tsx';
import { useHints } from './use-hints.ts';
import type { PlayerState } from './use-player.ts';
import { usePlayerKeys } from '../../question/use-player-keys.ts';
import { spokenWords, keptWords, verdictWords } from '../../question/verdict-words.ts';
import { WaitingNote } from './waiting-note.tsx';

interface PlayingProps {
  player: PlayerState;
  userId: string;
  originOf: (question: Question) => string | undefined;
}

/** A second Enter so soon after the verdict was meant for the check, not for going on. */
const READING_MS = 300;

function actionLabel({ session, isResolved, sending }: PlayerState): string {
  if (isResolved) return session.status === 'saved' ? 'See how it went' : 'Next';
  if (sending.unsent === 0) return 'Check';
  return sending.phase === 'waiting' ? 'Send now' : 'Checking…';
}

/** One question: its form, hints and feedback, and the one action. Mounted anew for each. */
export function Playing({ player, userId, originOf }: PlayingProps) {
  const { session, question, verdict, isResolved, isLocked, sending } = player;
  const announce = useAnnounce();
  const questionRef = useRef<HTMLElement>(null);
  const feedbackRef = useRef<HTMLElement>(null);
  const actionRef = useRef<HTMLButtonElement>(null);
  const verdictAt = useRef(0);
  const hints = useHints({ sessionId: session.id, userId, question, onRefused: player.learn });
  const words = verdict ? verdictWords(verdict, question) : keptWords(question);

  const act = () => {
    if (!isResolved) return player.check();
    if (performance.now() - verdictAt.current > READING_MS) player.goOn();
  };
  usePlayerKeys(act);

  useEffect(() => questionRef.current?.focus(), []);

  const onVerdict = useEffectEvent(() => {
    if (!verdict || !words) return;
    verdictAt.current = performance.now();
    announce(spokenWords(words));
    // Going on is one key away; a miss leaves the focus in the answer.
    if (isResolved) actionRef.current?.focus({ preventScroll: true });
    bringIntoView(feedbackRef.current);
  });
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an effect event reads the rest as it is then
  useEffect(() => onVerdict(), [verdict, isResolved]);

  return (
    <form
      noValidate
      className="flex flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <Measure>
        <QuestionView
          ref={questionRef}
          question={question}
          total={session.totalQuestions}
          origin={originOf(question)}
          entry={player.entry}
          onChange={player.enter}
          isLocked={isLocked}
        />
        <HintLadder hints={question.hints} />
        {hints.isAsking && (
          <HintPrice
            onConfirm={hints.confirm}
            onDecline={() => {
              hints.decline();
              questionRef.current?.focus();
            }}
          />
        )}
        {hints.problem !== undefined && (
          <Notice tone="bad" className="mt-4">
            {hints.problem}
          </Notice>
        )}
      </Measure>
      {words && (
        <Feedback
          // Another verdict is another panel, which slides up anew.
          key={words.headline + words.details.join(' ')}
          ref={feedbackRef}
          words={words}
          question={question}
        />
      )}
      <ActionBar
        ref={actionRef}
        tone={words?.tone}
        label={actionLabel(player)}
        isPending={sending.unsent > 0 && sending.phase === 'sending'}
        note={<WaitingNote sending={sending} />}
      >
        {!isLocked && hints.left > 0 && !hints.isAsking && (
          <HintButton
            shown={question.hints.length}
            isPending={hints.isPending}
            onPress={hints.ask}
          />
        )}
      </ActionBar>
    </form>
  );
}

/** The whole feedback where it fits, its beginning where it does not. */
function bringIntoView(panel: HTMLElement | null): void {
  if (!panel) return;
  const isTall = panel.offsetHeight > window.innerHeight * 0.6;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  panel.scrollIntoView({
    block: isTall ? 'start' : 'nearest',
    behavior: isCalm ? 'auto' : 'smooth',
  });
}
