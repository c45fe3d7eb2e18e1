import { grade, isGradedByTeacher } from '../kinds/kinds.ts';
import type { Question, Response } from '../kinds/question.ts';
import { sameResponse } from '../sessions/judge.ts';
import type { ResponseEntry, SessionLog } from '../sessions/log.ts';
import { progressOf, type TryRules } from '../sessions/progress.ts';
import { AWAITING, type Verdict } from '../verdict.ts';
import { isEmptyResponse } from './is-empty-response.ts';
import type { WorkDrafts, WorkQuestion } from './work-question.ts';

/** The entry as it stands, undefined where nothing was entered. */
const entered = (drafts: WorkDrafts, position: number): Response | undefined => {
  const draft = drafts[position];
  return draft === undefined || isEmptyResponse(draft.response) ? undefined : draft.response;
};

/**
 * The verdict on what is handed in. A text for a teacher is taken at any length: whether two words too few
 * matter is for who reads it.
 */
const verdictOn = (question: Question, response: Response): Verdict =>
  isGradedByTeacher(question.kind) && response.kind === question.kind
    ? AWAITING
    : grade(question, response);

/** Something that a student may want to look at before handing in. */
export interface Unready {
  readonly position: number;
  /** Nothing entered; it cannot be read and would count nothing; or only its length is off. */
  readonly reason: 'empty' | 'unreadable' | 'length';
  /** What form is asked for; empty for `empty`. */
  readonly message: string;
}

const isDone = (position: number, log: SessionLog, rules: TryRules): boolean =>
  progressOf(position, log, rules).status !== 'open';

/** What would be handed in empty, or in a form that cannot be read. Says nothing of right or wrong. */
export const unreadyIn = (
  questions: readonly WorkQuestion[],
  drafts: WorkDrafts,
  log: SessionLog,
  rules: TryRules,
): Unready[] =>
  questions.flatMap(({ question }, position): Unready[] => {
    if (!rules.missesAreFree && isDone(position, log, rules)) return [];
    const response = entered(drafts, position);
    if (response === undefined) return [{ position, reason: 'empty', message: '' }];
    const verdict = grade(question, response);
    if (verdict.kind !== 'ungradable') return [];
    const reason = isGradedByTeacher(question.kind) ? 'length' : 'unreadable';
    return [{ position, reason, message: verdict.message }];
  });

export interface HandingIn {
  readonly submitId: string;
  /** UTC milliseconds: when it was received. */
  readonly at: number;
}

/** The last response that was taken for a position. */
const lastOf = (log: SessionLog, position: number): ResponseEntry | undefined =>
  log.findLast(
    (entry): entry is ResponseEntry => entry.type === 'response' && entry.position === position,
  );

/**
 * The log after handing in what is drafted: a response with its verdict for each question that has an
 * entry. One that was handed in before just so is no new try, and neither is one to a question that was
 * resolved while it was being worked on.
 */
export function handedIn(
  questions: readonly WorkQuestion[],
  drafts: WorkDrafts,
  log: SessionLog,
  rules: TryRules,
  { submitId, at }: HandingIn,
): SessionLog {
  const entries = questions.flatMap(({ question }, position): ResponseEntry[] => {
    const response = entered(drafts, position);
    if (response === undefined) return [];
    const last = lastOf(log, position);
    if (last && sameResponse(last.response, response)) return [];
    if (!rules.missesAreFree && isDone(position, log, rules)) return [];
    return [
      {
        type: 'response',
        answerId: `${submitId}.${position}`,
        position,
        response,
        verdict: verdictOn(question, response),
        activeSeconds: 0,
        at,
      },
    ];
  });
  return entries.length === 0 ? log : [...log, ...entries];
}
