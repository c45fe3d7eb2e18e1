import type { SubmitAnswerAnswer } from '@planets/contract';
import { ApiProblem } from '../../lib/api.ts';
import type { Outbox, PendingAnswer } from './outbox.ts';

/** `waiting`: it did not get through and is tried again. `signed-out`: it waits for a sign-in. */
export type SendingPhase = 'idle' | 'sending' | 'waiting' | 'signed-out';

export interface SendingState {
  phase: SendingPhase;
  /** Responses the server has not acknowledged. */
  unsent: number;
}

export interface SenderDeps {
  outbox: Outbox;
  post: (answer: PendingAnswer) => Promise<SubmitAnswerAnswer>;
  /** Calls back after so many milliseconds; returns what cancels it. */
  after: (milliseconds: number, call: () => void) => () => void;
  onAcknowledged: (answer: PendingAnswer, result: SubmitAnswerAnswer) => void;
  /** The server will never take this one: it is out of the outbox. */
  onRefused: (answer: PendingAnswer, problem: ApiProblem) => void;
}

export interface Sender {
  /** Keeps the answer, then sends it. */
  submit: (answer: PendingAnswer) => void;
  /** Tries at once what waits: on coming online, on a new sign-in, on opening the page. */
  sendNow: () => void;
  state: () => SendingState;
  subscribe: (listener: () => void) => () => void;
  /** Sends what waits, and goes on trying until `stop`. */
  start: () => void;
  stop: () => void;
}

const BACKOFF_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];

const mayPass = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status >= 500 || [408, 425, 429].includes(error.status);

const isSignInLost = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status === 401;

/** Sends the outbox in order, one at a time, again and again with the same ids until each is answered. */
export function createSender(deps: SenderDeps): Sender {
  const { outbox, post, after, onAcknowledged, onRefused } = deps;
  const listeners = new Set<() => void>();
  let state: SendingState = { phase: 'idle', unsent: outbox.list().length };
  let failures = 0;
  let isSending = false;
  /** Given on this page, not left behind by another. */
  const own = new Set<string>();
  let isStarted = false;
  let cancelRetry: (() => void) | undefined;

  const become = (phase: SendingPhase) => {
    state = { phase, unsent: outbox.list().length };
    for (const listener of listeners) listener();
  };

  const retryLater = (error: unknown) => {
    const wait = BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)] ?? 30_000;
    const asked = error instanceof ApiProblem ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
    failures += 1;
    become('waiting');
    cancelRetry = after(Math.max(wait, asked), sendNow);
  };

  const fail = (answer: PendingAnswer, error: unknown) => {
    if (isSignInLost(error)) return become('signed-out');
    if (mayPass(error)) return retryLater(error);
    const problem = error as ApiProblem;
    // The tab that holds the session may still be sending it.
    const isAnothers = problem.code === 'held_elsewhere' && !own.has(answer.answerId);
    if (!isAnothers) outbox.remove(answer.answerId);
    become('idle');
    onRefused(answer, problem);
    if (!isAnothers) sendNow();
  };

  function sendNow(): void {
    const [answer] = outbox.list();
    if (isSending || !isStarted) return;
    cancelRetry?.();
    if (answer === undefined) {
      // Another tab of this browser sent it.
      if (state.unsent > 0) become('idle');
      return;
    }
    isSending = true;
    // A retry stays "waiting" until it got through: a sign that flickers says nothing.
    become(failures > 0 ? 'waiting' : 'sending');
    void attempt(answer);
  }

  async function attempt(answer: PendingAnswer): Promise<void> {
    try {
      const result = await post(answer);
      isSending = false;
      failures = 0;
      outbox.remove(answer.answerId);
      become('idle');
      onAcknowledged(answer, result);
      sendNow();
    } catch (error) {
      isSending = false;
      if (isStarted) fail(answer, error);
      else become('idle');
    }
  }

  return {
    submit(answer) {
      own.add(answer.answerId);
      outbox.put(answer);
      failures = 0;
      sendNow();
    },
    sendNow,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      isStarted = true;
      sendNow();
    },
    stop() {
      isStarted = false;
      cancelRetry?.();
    },
  };
}
