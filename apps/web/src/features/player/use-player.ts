import type { Question, Response, Session, Verdict } from '@planets/contract';
import { useEffect, useEffectEvent, useState } from 'react';
import { missingFrom } from '../../kinds/kinds.tsx';
import { ApiProblem } from '../../lib/api.ts';
import { newId } from '../../lib/new-id.ts';
import { entryAfter, fitsQuestion } from '../../question/entry.ts';
import { useSavePracticeSession } from './mutations.ts';
import type { PendingAnswer } from './outbox.ts';
import type { SendingState } from './sender.ts';
import { useActiveTime } from './use-active-time.ts';
import { useKeepDraft, useKeptDraft } from './use-draft.ts';
import { type HoldState, useHold } from './use-hold.ts';
import { useSender } from './use-sender.ts';

/** What is on the screen. */
interface Screen {
  position: number;
  entry: Response;
  /** On the last response of this page; a reload shows the kept tries instead. */
  verdict: Verdict | undefined;
  /** As it came with the verdict, so that both are shown at once. */
  session: Session | undefined;
}

export interface PlayerState {
  /** As the server knows it by now. */
  session: Session;
  question: Question;
  entry: Response;
  verdict: Verdict | undefined;
  /** Nothing can be entered: it is being sent, or the question is resolved. */
  isLocked: boolean;
  isResolved: boolean;
  sending: SendingState;
  hold: HoldState;
  isTakingOver: boolean;
  unsentSeconds: () => number;
  enter: (entry: Response) => void;
  /** Checks the entry; sends at once what still waits. */
  check: () => void;
  goOn: () => void;
  /** A request other than an answer was refused. */
  learn: (error: unknown) => void;
  takeOver: () => Promise<void>;
  /** The same student signed in again. */
  signedInAgain: () => void;
}

const costsNothing = (message: string): Verdict => ({ kind: 'ungradable', message });

/** Codes that tell that the question or the session has gone on without this page. */
const MOVED_ON = new Set(['question_resolved', 'not_this_question', 'session_saved', 'time_up']);

interface UsePlayer {
  /** As the cache has it. */
  fetched: Session;
  /** Why it could not be fetched anew, when it could not. */
  fetchError: Error | null;
  userId: string;
  /** Called once the student is through with it. */
  onEnd: () => void;
}

/** One session being played in this tab. */
export function usePlayer({ fetched, fetchError, userId, onEnd }: UsePlayer): PlayerState {
  const { id } = fetched;
  const { keeper, draft } = useKeptDraft(userId, fetched);
  const hold = useHold(id);
  const time = useActiveTime(draft?.unsentSeconds ?? 0);
  const save = useSavePracticeSession();

  const { sender, state, leftBehind } = useSender({
    sessionId: id,
    userId,
    onAcknowledged: ({ position }, { verdict, session }) =>
      setScreen((now) => (now.position === position ? { ...now, verdict, session } : now)),
    onRefused: refused,
  });

  const [screen, setScreen] = useState<Screen>(() => {
    const position = leftBehind?.position ?? fetched.position;
    const question = fetched.questions[position] ?? fetched.questions[fetched.position];
    if (!question) throw new Error('A session in progress has an open question.');
    const kept = leftBehind?.response ?? (draft?.position === position ? draft.entry : undefined);
    const entry = kept && fitsQuestion(kept, question) ? kept : entryAfter(question);
    return { position: question.position, entry, verdict: undefined, session: undefined };
  });
  const session =
    screen.session && screen.session.serverNow > fetched.serverNow ? screen.session : fetched;

  const question = session.questions[screen.position] as Question;
  const isResolved = question.status !== 'open';
  const isOver = session.status === 'saved';

  function show(position: number): void {
    const next = session.questions[position];
    if (!next) return onEnd();
    setScreen({ position, entry: entryAfter(next), verdict: undefined, session });
  }

  function refused(answer: PendingAnswer, problem: ApiProblem): void {
    time.giveBack(answer.activeSeconds);
    hold.learn(problem);
    if (problem.code === 'held_elsewhere' || problem.status === 404) return;
    // The cache has the new state already; what was missed is shown from there.
    if (MOVED_ON.has(problem.code)) return;
    setScreen((now) => ({ ...now, verdict: costsNothing(problem.message) }));
  }

  const onOver = useEffectEvent(() => {
    save.mutate({
      session_id: id,
      time_spent_seconds: Math.round(session.timeSpentSeconds + time.unsent()),
    });
    // After the last question its verdict stays until the student goes on.
    if (session.endedBy !== 'completion') onEnd();
  });
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver]);

  const onFetchError = useEffectEvent(() => hold.learn(fetchError));
  useEffect(() => {
    if (fetchError) onFetchError();
  }, [fetchError]);

  useKeepDraft({
    keeper,
    position: screen.position,
    entry: screen.entry,
    unsentSeconds: time.unsent,
    isOver,
  });

  return {
    session,
    question,
    entry: screen.entry,
    verdict: screen.verdict,
    isResolved,
    isLocked: isResolved || state.unsent > 0,
    sending: state,
    hold: state.phase === 'signed-out' ? 'signed-out' : hold.state,
    isTakingOver: hold.isTakingOver,
    unsentSeconds: time.unsent,
    learn: hold.learn,
    enter: (entry) => setScreen((now) => ({ ...now, entry })),
    check() {
      if (state.unsent > 0) return sender.sendNow();
      const missing = missingFrom(screen.entry, question);
      if (missing !== undefined)
        return setScreen((now) => ({ ...now, verdict: costsNothing(missing) }));
      sender.submit({
        answerId: newId(),
        position: screen.position,
        response: screen.entry,
        activeSeconds: time.take(),
      });
    },
    goOn: () => show(session.position),
    async takeOver() {
      if (await hold.takeOver()) sender.sendNow();
    },
    signedInAgain() {
      hold.holdAgain();
      sender.sendNow();
    },
  };
}
