import type { DraftChange, Response, SaveDraftsAnswer } from '@planets/contract';
import { ApiProblem } from '../../lib/api.ts';

/** Something typed that the server has not acknowledged. */
export type UnsavedDraft = Pick<DraftChange, 'position' | 'response' | 'sequence'>;

/**
 * `waiting`: it did not get through and is tried again. `signed-out`: it waits for a sign-in. `refused`: the
 * server takes nothing more; what is unsaved stays on this device.
 */
export type SavingPhase = 'idle' | 'saving' | 'waiting' | 'signed-out' | 'refused';

export interface SavingState {
  phase: SavingPhase;
  /** Questions whose entry the server has not acknowledged. */
  unsaved: number;
}

export interface DraftBoxDeps {
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Under which the browser keeps what is unsaved: the student's and the assignment's own. */
  key: string;
  put: (changes: UnsavedDraft[]) => Promise<SaveDraftsAnswer>;
  /** Calls back after so many milliseconds; returns what cancels it. */
  after: (milliseconds: number, call: () => void) => () => void;
  /** Sequences that the server has, by position. */
  known: ReadonlyMap<number, number>;
  /** Another tab or device wrote there meanwhile. */
  onNewer: (newer: SaveDraftsAnswer['newer']) => void;
  onRefused: (problem: ApiProblem) => void;
}

/** Long enough that a word is sent and not its letters, short enough that little is ever unsaved. */
const PAUSE_MS = 700;
const BACKOFF_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** A request may have 64 KB. One long text fits by itself; several go one after the other. */
const BYTES_AT_ONCE = 40_000;

const bytesOf = (draft: UnsavedDraft): number =>
  new TextEncoder().encode(JSON.stringify(draft)).length;

/** The first so many that fit into one request, and at least one. */
function firstOf(drafts: readonly UnsavedDraft[]): UnsavedDraft[] {
  let bytes = 0;
  return drafts.filter((draft, index) => {
    bytes += bytesOf(draft);
    return index === 0 || bytes <= BYTES_AT_ONCE;
  });
}

const mayPass = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status >= 500 || [408, 425, 429].includes(error.status);

/** What an earlier page left unsaved. */
export function readUnsaved(store: Pick<Storage, 'getItem'>, key: string): UnsavedDraft[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as UnsavedDraft[]) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps what is typed: at once in the browser, and soon on the server, again and again until it is
 * acknowledged. For each question only the last entry is sent. One request is on its way at a time.
 */
export function createDraftBox(deps: DraftBoxDeps) {
  const { store, key, put, after, onNewer, onRefused } = deps;
  const unsaved = new Map(readUnsaved(store, key).map((draft) => [draft.position, draft]));
  const sequences = new Map(deps.known);
  const listeners = new Set<() => void>();
  let state: SavingState = { phase: 'idle', unsaved: unsaved.size };
  let failures = 0;
  let isStarted = false;
  let line = Promise.resolve();
  let cancelTimer: (() => void) | undefined;

  const become = (phase: SavingPhase) => {
    state = { phase, unsaved: unsaved.size };
    for (const listener of listeners) listener();
  };
  /** Positions that were written here. Those of another tab of this browser are left as they are. */
  const own = new Set(unsaved.keys());
  const keep = () => {
    const others = readUnsaved(store, key).filter(({ position }) => !own.has(position));
    const all = [...others, ...unsaved.values()];
    try {
      if (all.length === 0) store.removeItem(key);
      else store.setItem(key, JSON.stringify(all));
    } catch {
      // Storage forbidden or full: it is kept as long as the page is open.
    }
  };
  const plan = (milliseconds: number) => {
    cancelTimer?.();
    if (!isStarted) return;
    cancelTimer = after(milliseconds, () => void send());
  };
  const sequenceOf = (position: number) =>
    Math.max(sequences.get(position) ?? 0, unsaved.get(position)?.sequence ?? 0);

  function acknowledge(sent: readonly UnsavedDraft[], { newer }: SaveDraftsAnswer): void {
    for (const { position, sequence } of sent) {
      sequences.set(position, Math.max(sequence, sequences.get(position) ?? 0));
      if (unsaved.get(position)?.sequence === sequence) unsaved.delete(position);
    }
    for (const { position, sequence } of newer) sequences.set(position, sequence);
    keep();
    if (newer.length > 0) onNewer(newer);
  }

  function fail(error: unknown): void {
    if (error instanceof ApiProblem && error.status === 401) return become('signed-out');
    if (!mayPass(error)) {
      become('refused');
      return onRefused(error as ApiProblem);
    }
    const wait = BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)] ?? 30_000;
    const asked = error instanceof ApiProblem ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
    failures += 1;
    become('waiting');
    plan(Math.max(wait, asked));
  }

  async function attempt(): Promise<void> {
    const sent = firstOf([...unsaved.values()]);
    // A retry stays "waiting" until it got through: a sign that flickers says nothing.
    become(failures > 0 ? 'waiting' : 'saving');
    try {
      const answer = await put(sent);
      failures = 0;
      acknowledge(sent, answer);
      become('idle');
      if (unsaved.size > 0) plan(PAUSE_MS);
    } catch (error) {
      fail(error);
    }
  }

  async function sendAll(): Promise<void> {
    cancelTimer?.();
    for (let left = unsaved.size; left > 0 && unsaved.size > 0; left -= 1) {
      if (state.phase === 'refused') return;
      // oxlint-disable-next-line no-await-in-loop -- one request after the other: the next one knows what this one was answered
      await attempt();
      if (state.phase !== 'idle') return;
    }
    if (unsaved.size > 0) plan(PAUSE_MS);
  }

  /** Sends all that is unsaved, in as many requests as it needs, after what is on its way. */
  function send(): Promise<void> {
    line = line.then(sendAll);
    return line;
  }

  return {
    /** Keeps an entry, and sends it when the writing pauses. */
    write(position: number, response: Response): void {
      own.add(position);
      unsaved.set(position, { position, response, sequence: sequenceOf(position) + 1 });
      keep();
      if (state.phase === 'refused') return become('refused');
      become(state.phase);
      if (state.phase === 'idle' || state.phase === 'saving') plan(PAUSE_MS);
    },
    /** Sends at once what is unsaved, and waits until the server has answered, whatever it says. */
    sendNow: send,
    /** What was typed and not acknowledged, to go with handing in. */
    unsaved: (): UnsavedDraft[] => [...unsaved.values()],
    /** It was handed in with these. */
    handedIn(sent: readonly UnsavedDraft[]): void {
      for (const { position, sequence } of sent) {
        sequences.set(position, sequence);
        if (unsaved.get(position)?.sequence === sequence) unsaved.delete(position);
      }
      keep();
      become('idle');
    },
    /** The server has this sequence by now: an answer was checked there. */
    learn(position: number, sequence: number): void {
      sequences.set(position, Math.max(sequence, sequences.get(position) ?? 0));
    },
    state: () => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(): void {
      isStarted = true;
      if (unsaved.size > 0) void send();
    },
    stop(): void {
      isStarted = false;
      cancelTimer?.();
    },
  };
}

export type DraftBox = ReturnType<typeof createDraftBox>;
