import type { Response, Verdict, Work } from '@planets/contract';
import { useRef, useState } from 'react';
import { emptyEntry, missingFrom } from '../../kinds/kinds.tsx';
import { ApiProblem, isSignedOut } from '../../lib/api.ts';
import { newId } from '../../lib/new-id.ts';
import type { UnsavedDraft } from './draft-box.ts';
import { entryOf, entryState, isSendable, type EntryState } from './entries.ts';
import { useAnswerWork, useHandIn, useHintWork, useKeepWork } from './mutations.ts';
import { useDraftBox } from './use-draft-box.ts';

/** What another tab or device wrote to the question that is being written here. */
export interface Elsewhere {
  response: Response;
  sequence: number;
}

interface UseWriting {
  work: Work;
  userId: string;
  /** The server takes nothing more: handed in, closed, taken back. */
  onRefused: (problem: ApiProblem) => void;
  onHandedIn: () => void;
}

/** One piece of work being written in this tab: entries, their saving, checking, handing in. */
export function useWriting({ work, userId, onRefused, onHandedIn }: UseWriting) {
  const { id } = work.assignment;
  const { keepRefused, keepDrafts } = useKeepWork();
  const answer = useAnswerWork(id);
  const hint = useHintWork(id);
  const handIn = useHandIn(id);
  const [isSignedOutHere, setSignedOut] = useState(false);
  const [elsewhere, setElsewhere] = useState<ReadonlyMap<number, Elsewhere>>(new Map());
  const [verdicts, setVerdicts] = useState<ReadonlyMap<number, Verdict>>(new Map());
  // One id for each thing that is sent, however often it has to be sent.
  const [ids] = useState(() => ({
    submit: newId(),
    isHandingIn: false,
    answers: new Map<string, string>(),
  }));

  const isOnItsWay = useRef(false);

  const refused = (error: unknown) => {
    if (isSignedOut(error)) return setSignedOut(true);
    if (!(error instanceof ApiProblem)) return;
    keepRefused(error);
    if (['handed_in', 'not_open', 'withdrawn', 'class_archived', 'not_found'].includes(error.code))
      onRefused(error);
  };

  const { box, state } = useDraftBox({
    work,
    userId,
    onSaved: (changes, saved) => keepDrafts(id, changes, saved),
    onNewer: (newer) =>
      setElsewhere(
        (before) => new Map([...before, ...newer.map((one) => [one.position, one] as const)]),
      ),
    onRefused: refused,
  });

  const [entries, setEntries] = useState<ReadonlyMap<number, Response>>(() => {
    const unsaved = box.unsaved();
    return new Map(
      work.questions.map((asked) => [asked.question.position, entryOf(asked, unsaved)]),
    );
  });
  const [touched, setTouched] = useState<ReadonlySet<number>>(
    () =>
      new Set([
        ...box.unsaved().map(({ position }) => position),
        ...work.questions
          .filter(({ draft, question }) => draft !== null || question.tried.length > 0)
          .map(({ question }) => question.position),
      ]),
  );

  const at = (position: number) => work.questions[position]!;
  const entry = (position: number): Response =>
    entries.get(position) ?? emptyEntry(at(position).question);

  const show = (position: number, response: Response) => {
    setEntries((before) => new Map([...before, [position, response]]));
    setTouched((before) => new Set([...before, position]));
  };
  const without = <T>(map: ReadonlyMap<number, T>, position: number) =>
    new Map([...map].filter(([key]) => key !== position));

  const write = (position: number, response: Response) => {
    show(position, response);
    setVerdicts((before) => without(before, position));
    if (isSendable(response)) box.write(position, response);
  };

  const check = (position: number) => {
    const response = entry(position);
    const missing = missingFrom(response, at(position).question);
    const tell = (verdict: Verdict) =>
      setVerdicts((before) => new Map([...before, [position, verdict]]));
    if (missing !== undefined) return tell({ kind: 'ungradable', message: missing });
    const name = `${position} ${JSON.stringify(response)} ${at(position).question.tried.length}`;
    const answerId = ids.answers.get(name) ?? newId();
    ids.answers.set(name, answerId);
    answer.mutate(
      { answerId, position, response },
      {
        onSuccess: ({ verdict, work: after }) => {
          const sequence = after.questions[position]?.draft?.sequence;
          if (sequence !== undefined) box.learn(position, sequence);
          if (verdict.kind === 'ungradable') ids.answers.delete(name);
          tell(verdict);
        },
        onError: refused,
      },
    );
  };

  /** With everything that is not saved yet; the same id until the server has answered. */
  const handInNow = async (after: () => void = onHandedIn) => {
    // The clock and the student may ask in the same moment.
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    // Most of what is unsaved is saved by this, so that what goes with handing in is little.
    await box.sendNow();
    const drafts: UnsavedDraft[] = box.unsaved();
    handIn.mutate(
      { submitId: ids.submit, drafts },
      {
        onSuccess: () => {
          box.handedIn(drafts);
          after();
        },
        onError: refused,
        onSettled: () => {
          isOnItsWay.current = false;
        },
      },
    );
  };

  return {
    work,
    saving: state,
    entry,
    write,
    verdict: (position: number) => verdicts.get(position),
    states: work.questions.map((asked): EntryState => {
      const { position } = asked.question;
      return entryState(asked, entry(position), touched.has(position));
    }),
    /** What looks complete as it stands counts as answered when the student goes on from it. */
    accept(position: number) {
      const response = entry(position);
      const { question } = at(position);
      if (touched.has(position) || question.status !== 'open') return;
      if (missingFrom(response, question) === undefined) write(position, response);
    },
    check,
    isChecking: answer.isPending,
    checkProblem: answer.isError && !(answer.error instanceof ApiProblem),
    askHint: (position: number) =>
      hint.mutate(
        { position, count: at(position).question.hints.length + 1 },
        { onError: refused },
      ),
    isAskingHint: hint.isPending,
    hintProblem: hint.isError && !(hint.error instanceof ApiProblem),
    handIn: () => void handInNow(),
    isHandingIn: handIn.isPending,
    handInError: handIn.error,
    saveNow: () => box.sendNow(),
    elsewhere: (position: number) => elsewhere.get(position),
    keepMine(position: number) {
      setElsewhere((before) => without(before, position));
      write(position, entry(position));
    },
    takeTheirs(position: number) {
      const theirs = elsewhere.get(position);
      setElsewhere((before) => without(before, position));
      if (theirs) show(position, theirs.response);
    },
    isSignedOut: isSignedOutHere || state.phase === 'signed-out',
    signedInAgain: () => {
      setSignedOut(false);
      void box.sendNow();
    },
  };
}

export type Writing = ReturnType<typeof useWriting>;
