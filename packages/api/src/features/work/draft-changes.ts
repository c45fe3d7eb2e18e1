import type { DraftChange, SaveDraftsAnswer } from '@planets/contract';
import { sameResponse, type Response, type WorkDrafts, type WorkQuestion } from '@planets/practice';
import { invalid } from '../../http/problem.ts';

/** The wire and the domain have the same shapes under two names. */
export const asResponse = (response: DraftChange['response']): Response => response;

/** @throws ProblemError invalid at a position that is not asked, or a response of another kind */
function requireFitting(
  path: string,
  { position, response }: Pick<DraftChange, 'position' | 'response'>,
  questions: readonly WorkQuestion[],
): void {
  const asked = questions[position];
  if (!asked)
    throw invalid(
      `${path}.position`,
      `There is no question ${position}: positions go from 0 to ${questions.length - 1}.`,
    );
  if (asked.question.kind !== response.kind)
    throw invalid(
      `${path}.response`,
      `The question at position ${position} takes a response of the kind ${asked.question.kind}.`,
    );
}

export interface ChangedDrafts {
  readonly drafts: WorkDrafts;
  readonly newer: SaveDraftsAnswer['newer'];
  /** Something was taken. */
  readonly isChange: boolean;
}

/**
 * The drafts with what was typed since. For each position the highest sequence stays: what comes late, or
 * twice, changes nothing, and what another tab wrote is not written over by who does not know of it.
 * @throws ProblemError invalid
 */
export function withChanges(
  before: WorkDrafts,
  changes: readonly DraftChange[],
  questions: readonly WorkQuestion[],
  at: number,
  path: string,
): ChangedDrafts {
  const drafts: Record<string, WorkDrafts[string]> = { ...before };
  const newer: SaveDraftsAnswer['newer'] = [];
  let isChange = false;
  for (const [index, change] of changes.entries()) {
    requireFitting(`${path}.${index}`, change, questions);
    const { position, sequence } = change;
    const response = asResponse(change.response);
    const kept = drafts[position];
    if (kept === undefined || sequence > kept.sequence) {
      drafts[position] = { response, sequence, at };
      isChange = true;
    } else if (!sameResponse(kept.response, response))
      newer.push({
        position,
        response: kept.response as unknown as DraftChange['response'],
        sequence: kept.sequence,
      });
  }
  return { drafts, newer, isChange };
}

/** @throws ProblemError invalid, as for changes of drafts */
export const requireAsked = (
  body: Pick<DraftChange, 'position' | 'response'>,
  questions: readonly WorkQuestion[],
): void => requireFitting('answer', body, questions);
