import type { Session, SubmitAnswerAnswer, Verdict } from '@planets/contract';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';
import { createOutbox, type PendingAnswer } from './outbox.ts';
import { createSender, type SenderDeps } from './sender.ts';

const answer: PendingAnswer = {
  answerId: 'made-once',
  position: 2,
  response: { kind: 'numeric', text: '7' },
  activeSeconds: 3,
};
const verdict: Verdict = { kind: 'ungradable', message: 'Type a number.' };
const acknowledged: SubmitAnswerAnswer = { verdict, session: { id: 1 } as Session };

const refusal = (status: number, code: ApiProblem['code'] = 'invalid') =>
  new ApiProblem({ type: '', title: '', status, detail: '', requestId: '', code });

/** A network that plays the given parts in turn, and a clock that is turned by hand. */
function setUp(...parts: (SubmitAnswerAnswer | Error)[]) {
  const sent: PendingAnswer[] = [];
  const timers: { milliseconds: number; call: () => void }[] = [];
  const outbox = createOutbox(localStorage, 'nova', 1);
  const onAcknowledged = vi.fn<SenderDeps['onAcknowledged']>();
  const onRefused = vi.fn<SenderDeps['onRefused']>();
  const sender = createSender({
    outbox,
    post: async (pending) => {
      sent.push(pending);
      const part = parts.shift() ?? acknowledged;
      if (part instanceof Error) throw part;
      return part;
    },
    after: (milliseconds, call) => {
      const timer = { milliseconds, call };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    onAcknowledged,
    onRefused,
  });
  sender.start();
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { sender, outbox, sent, timers, onAcknowledged, onRefused, settle };
}

describe('sender', () => {
  beforeEach(() => localStorage.clear());

  it('keeps the answer before it sends it, and lets go when it is acknowledged', async () => {
    const { sender, outbox, onAcknowledged, settle } = setUp();
    sender.submit(answer);
    expect(sender.state()).toEqual({ phase: 'sending', unsent: 1 });
    expect(outbox.list()).toEqual([answer]);
    await settle();
    expect(onAcknowledged).toHaveBeenCalledExactlyOnceWith(answer, acknowledged);
    expect(sender.state()).toEqual({ phase: 'idle', unsent: 0 });
  });

  it('tries again with the same id, waiting longer each time', async () => {
    const { sender, sent, timers, onAcknowledged, settle } = setUp(
      new NetworkFault('unreachable'),
      refusal(503),
    );
    sender.submit(answer);
    await settle();
    expect(sender.state()).toEqual({ phase: 'waiting', unsent: 1 });
    expect(timers[0]?.milliseconds).toBe(1000);
    timers.shift()?.call();
    await settle();
    expect(timers[0]?.milliseconds).toBe(2000);
    timers.shift()?.call();
    await settle();
    expect(sent.map(({ answerId }) => answerId)).toEqual(['made-once', 'made-once', 'made-once']);
    expect(onAcknowledged).toHaveBeenCalledOnce();
  });

  it('waits as long as the server asks', async () => {
    const busy = new ApiProblem(refusal(429, 'too_many_attempts').problem, 7);
    const { sender, timers, settle } = setUp(busy);
    sender.submit(answer);
    await settle();
    expect(timers[0]?.milliseconds).toBe(7000);
  });

  it('sends at once when the network is back, and only once', async () => {
    const { sender, sent, timers, settle } = setUp(new NetworkFault('unreachable'));
    sender.submit(answer);
    await settle();
    sender.sendNow();
    sender.sendNow();
    expect(timers).toHaveLength(0);
    await settle();
    expect(sent).toHaveLength(2);
    expect(sender.state().unsent).toBe(0);
  });

  it('sends what an earlier page left behind', async () => {
    createOutbox(localStorage, 'nova', 1).put(answer);
    const { sender, sent, settle } = setUp();
    expect(sender.state().unsent).toBe(1);
    await settle();
    expect(sent).toEqual([answer]);
  });

  it('holds the answer while the sign-in is lost', async () => {
    const { sender, outbox, timers, onRefused, settle } = setUp(refusal(401, 'signed_out'));
    sender.submit(answer);
    await settle();
    expect(sender.state()).toEqual({ phase: 'signed-out', unsent: 1 });
    expect(outbox.list()).toHaveLength(1);
    expect(timers).toHaveLength(0);
    expect(onRefused).not.toHaveBeenCalled();
    sender.sendNow();
    await settle();
    expect(sender.state().unsent).toBe(0);
  });

  it('lets go of what the server will never take', async () => {
    const problem = refusal(409, 'question_resolved');
    const { sender, outbox, onRefused, settle } = setUp(problem);
    sender.submit(answer);
    await settle();
    expect(onRefused).toHaveBeenCalledExactlyOnceWith(answer, problem);
    expect(outbox.list()).toEqual([]);
  });

  it('leaves the answer in the outbox when the page goes before it is acknowledged', async () => {
    const { sender, outbox, onAcknowledged, settle } = setUp(new NetworkFault('unreachable'));
    sender.submit(answer);
    sender.stop();
    await settle();
    expect(onAcknowledged).not.toHaveBeenCalled();
    expect(outbox.list()).toEqual([answer]);
  });
});
