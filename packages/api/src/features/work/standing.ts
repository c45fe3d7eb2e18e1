import { isClosed, isPastDue, type WorkDates } from '@planets/practice';
import type { WorkPhase } from '@planets/contract';
import type { assignment } from '../../db/schema.ts';
import type { SubmissionRow } from './work-store.ts';

type AssignmentFacts = Pick<typeof assignment.$inferSelect, 'tries' | 'answersShown' | 'release'>;

/** What can be done with work, and what may be seen of it. */
export interface WorkStanding {
  readonly phase: WorkPhase;
  /** How often it may be handed in still. */
  readonly triesLeft: number;
  /** Handed in, and it may be changed and handed in once more. */
  readonly mayTakeUp: boolean;
  readonly answersAreShown: boolean;
}

/** Where verdicts come at once, tries are given question by question, and it is handed in once. */
export const timesToHandIn = ({
  tries,
  answersShown,
}: Pick<AssignmentFacts, 'tries' | 'answersShown'>): number =>
  answersShown === 'at_once' ? 1 : tries;

function phaseOf(dates: WorkDates, row: SubmissionRow | undefined, now: number): WorkPhase {
  if (row !== undefined && row.submittedAt !== null) return 'handed_in';
  if (now < dates.opensAt) return 'upcoming';
  if (isClosed(now, dates)) return 'closed';
  return row === undefined ? 'ready' : 'writing';
}

/**
 * Who could hand in again does not see the answers, and who saw the answers cannot hand in again: so answers
 * that come with handing in come with the last time. So do those that come with a grade that is released by
 * itself, which would else take the other tries away; a teacher who releases by hand means it.
 */
export function standingOfWork(
  facts: AssignmentFacts,
  dates: WorkDates,
  row: SubmissionRow | undefined,
  { now, isReleased }: { readonly now: number; readonly isReleased: boolean },
): WorkStanding {
  const triesLeft = timesToHandIn(facts) - (row?.handIns ?? 0);
  const phase = phaseOf(dates, row, now);
  if (phase !== 'handed_in') return { phase, triesLeft, mayTakeUp: false, answersAreShown: false };
  const isTimeUp = row!.endsAt !== null && isPastDue(now, row!.endsAt);
  const isFinal = triesLeft <= 0 || isClosed(now, dates) || isTimeUp;
  const answersAreShown = {
    at_once: true,
    handed_in: isFinal,
    due: isPastDue(now, dates.dueAt),
    released: isReleased && (isFinal || facts.release === 'by_hand'),
    never: false,
  }[facts.answersShown];
  const mayTakeUp = !isFinal && !answersAreShown && row!.questions.length > 0;
  return { phase, triesLeft: Math.max(0, triesLeft), mayTakeUp, answersAreShown };
}
