import type { Problem, Response, SaveDraftsAnswer } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';
import { createDraftBox, readUnsaved, type UnsavedDraft } from './draft-box.ts';

const text = (words: string): Response => ({ kind: 'text', text: words });
const refused = (status: number, code: Problem['code']) =>
  new ApiProblem({ type: '', title: '', status, detail: '', requestId: '', code });

/** A box whose clock and network are in the test's hands. */
function setUp(known: [number, number][] = [], kept = new Map<string, string>()) {
  const sent: UnsavedDraft[][] = [];
  const timers: { call: () => void; milliseconds: number }[] = [];
  const newer: SaveDraftsAnswer['newer'][] = [];
  const problems: string[] = [];
  let answers: (() => Promise<SaveDraftsAnswer>)[] = [];
  const box = createDraftBox({
    store: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    key: 'drafts',
    known: new Map(known),
    put: (changes) => {
      sent.push(changes);
      return answers.shift()?.() ?? Promise.resolve({ savedAt: '', newer: [] });
    },
    after: (milliseconds, call) => {
      const timer = { call, milliseconds };
      timers.push(timer);
      return () => {
        const at = timers.indexOf(timer);
        if (at >= 0) timers.splice(at, 1);
      };
    },
    onNewer: (all) => newer.push(all),
    onRefused: ({ code }) => problems.push(code),
  });
  box.start();
  return {
    box,
    sent,
    kept,
    newer,
    problems,
    timers,
    answerWith: (...next: (() => Promise<SaveDraftsAnswer>)[]) => {
      answers = next;
    },
    pause: async () => {
      for (const { call } of timers.splice(0)) call();
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    },
  };
}

const down = () => Promise.reject(new NetworkFault('unreachable'));

describe('what is typed', () => {
  it('is sent when the writing pauses: the last entry of each question', async () => {
    const { box, sent, pause } = setUp([[1, 4]]);
    box.write(0, text('a'));
    box.write(0, text('ab'));
    box.write(1, text('x'));
    expect(sent).toEqual([]);
    await pause();
    expect(sent).toEqual([
      [
        { position: 0, response: text('ab'), sequence: 2 },
        { position: 1, response: text('x'), sequence: 5 },
      ],
    ]);
    expect(box.state()).toEqual({ phase: 'idle', unsaved: 0 });
  });
  it('is kept by the browser until the server has it, and sent by the next page', async () => {
    const first = setUp();
    first.answerWith(down);
    first.box.write(0, text('a'));
    await first.pause();
    expect(first.box.state()).toEqual({ phase: 'waiting', unsaved: 1 });
    first.box.stop();
    const next = setUp([], first.kept);
    await next.pause();
    expect(next.sent).toEqual([[{ position: 0, response: text('a'), sequence: 1 }]]);
    expect(next.kept.size).toBe(0);
  });
  it('is tried again, ever more patiently', async () => {
    const { box, timers, pause, answerWith } = setUp();
    answerWith(down, down, down);
    box.write(0, text('a'));
    const waits: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      await pause();
      waits.push(timers[0]!.milliseconds);
    }
    expect(waits).toEqual([1000, 2000, 4000]);
    await pause();
    expect(box.state()).toEqual({ phase: 'idle', unsaved: 0 });
  });
  it('stays unsaved when it changed while it was on its way', async () => {
    const { box, sent, pause, answerWith } = setUp();
    answerWith(() => {
      box.write(0, text('ab'));
      return Promise.resolve({ savedAt: '', newer: [] });
    });
    box.write(0, text('a'));
    await pause();
    expect(box.state().unsaved).toBe(1);
    await pause();
    expect(sent.at(-1)).toEqual([{ position: 0, response: text('ab'), sequence: 2 }]);
  });
  it('waits for a sign-in, and goes when it is there', async () => {
    const { box, pause, answerWith } = setUp();
    answerWith(() => Promise.reject(refused(401, 'signed_out')));
    box.write(0, text('a'));
    await pause();
    expect(box.state()).toEqual({ phase: 'signed-out', unsaved: 1 });
    await box.sendNow();
    expect(box.state()).toEqual({ phase: 'idle', unsaved: 0 });
  });
  it.each(['handed_in', 'not_open', 'withdrawn'] as const)(
    'is kept on this device where the server takes no more: %s',
    async (code) => {
      const { box, sent, kept, problems, pause, answerWith } = setUp();
      answerWith(() => Promise.reject(refused(409, code)));
      box.write(0, text('a'));
      await pause();
      box.write(0, text('ab'));
      await pause();
      expect(sent).toHaveLength(1);
      expect(problems).toEqual([code]);
      expect(box.state()).toEqual({ phase: 'refused', unsaved: 1 });
      expect(readUnsaved({ getItem: (key) => kept.get(key) ?? null }, 'drafts')).toMatchObject([
        { response: text('ab') },
      ]);
    },
  );
});

describe('more than one request can carry', () => {
  const long = (letter: string): Response => ({ kind: 'open', text: letter.repeat(20_000) });
  it('goes one after the other, and each request fits', async () => {
    const { box, sent } = setUp();
    for (const [position, letter] of ['é', 'ü', 'ß', 'ñ'].entries())
      box.write(position, long(letter));
    await box.sendNow();
    expect(sent.flat()).toHaveLength(4);
    for (const changes of sent)
      expect(new TextEncoder().encode(JSON.stringify({ changes })).length).toBeLessThan(65_536);
    expect(box.state()).toEqual({ phase: 'idle', unsaved: 0 });
  });
});

describe('another tab', () => {
  it('of this browser keeps what it has not sent yet', async () => {
    const one = setUp();
    one.answerWith(down);
    one.box.write(0, text('one'));
    await one.pause();
    const other = setUp([], one.kept);
    other.answerWith(down);
    await other.pause();
    other.box.write(1, text('other'));
    one.box.write(0, text('one more'));
    const kept = readUnsaved({ getItem: (key) => one.kept.get(key) ?? null }, 'drafts');
    expect(kept.map(({ position, response }) => [position, response])).toEqual([
      [1, text('other')],
      [0, text('one more')],
    ]);
  });

  it('that wrote meanwhile is heard, and the next entry is newer than its', async () => {
    const { box, sent, newer, pause, answerWith } = setUp();
    const theirs = { position: 0, response: text('theirs'), sequence: 8 };
    answerWith(() => Promise.resolve({ savedAt: '', newer: [theirs] }));
    box.write(0, text('mine'));
    await pause();
    expect(newer).toEqual([[theirs]]);
    box.write(0, text('mine'));
    await pause();
    expect(sent.at(-1)).toEqual([{ position: 0, response: text('mine'), sequence: 9 }]);
  });
});

it('where the browser keeps nothing, it is kept as long as the page is open', async () => {
  const { box, sent, pause } = setUp();
  const broken = createDraftBox({
    store: {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => undefined,
    },
    key: 'x',
    known: new Map(),
    put: (changes) => {
      sent.push(changes);
      return Promise.resolve({ savedAt: '', newer: [] });
    },
    after: () => () => undefined,
    onNewer: () => undefined,
    onRefused: () => undefined,
  });
  broken.start();
  broken.write(0, text('a'));
  expect(broken.unsaved()).toHaveLength(1);
  await broken.sendNow();
  await pause();
  expect(sent).toHaveLength(1);
  expect(box.state().unsaved).toBe(0);
});
