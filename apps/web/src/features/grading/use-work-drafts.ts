import { useCallback, useState } from 'react';
import type { QuestionDraft } from './question-draft.ts';

/** By position, and the feedback of the whole. */
export interface WorkDrafts {
  readonly questions: Readonly<Record<number, QuestionDraft>>;
  readonly feedback?: string;
}

const NONE: WorkDrafts = { questions: {} };

const nameOf = (assignmentId: number, key: string) => `grading:${assignmentId}:${key}`;

function read(name: string): WorkDrafts {
  try {
    const kept = sessionStorage.getItem(name);
    return kept === null ? NONE : { ...NONE, ...(JSON.parse(kept) as WorkDrafts) };
  } catch {
    return NONE;
  }
}

function write(name: string, drafts: WorkDrafts): void {
  try {
    const isEmpty = Object.keys(drafts.questions).length === 0 && drafts.feedback === undefined;
    if (isEmpty) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(drafts));
  } catch {
    // Storage is full or forbidden: what is typed lives as long as the page.
  }
}

/**
 * What is entered for one student’s work and not saved. It survives a reload of this tab, and stays with the
 * student it was written for. Give the component a `key` of the student.
 */
export function useWorkDrafts(assignmentId: number, key: string) {
  const name = nameOf(assignmentId, key);
  const [drafts, setDrafts] = useState(() => read(name));
  const change = useCallback(
    (after: (before: WorkDrafts) => WorkDrafts) =>
      setDrafts((before) => {
        const next = after(before);
        write(name, next);
        return next;
      }),
    [name],
  );
  const setQuestion = useCallback(
    (position: number, draft: QuestionDraft | undefined) =>
      change(({ questions, ...rest }) => {
        const { [position]: _, ...others } = questions;
        return { ...rest, questions: draft ? { ...others, [position]: draft } : others };
      }),
    [change],
  );
  const setFeedback = useCallback(
    (feedback: string | undefined) =>
      change(({ questions }) => ({ questions, ...(feedback !== undefined && { feedback }) })),
    [change],
  );
  return { drafts, setQuestion, setFeedback };
}
