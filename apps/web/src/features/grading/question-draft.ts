import type { GradeQuestionBody, SubmittedQuestion } from '@planets/contract';

/** What a teacher has entered for one question and not saved. What is left out stays as it was saved. */
export interface QuestionDraft {
  rubric?: (number | null)[];
  /** Percent, as it is typed. */
  credit?: string;
  comment?: string;
  why?: string;
}

/** The rubric as it stands in the form. */
export const rubricIn = (question: SubmittedQuestion, draft: QuestionDraft): (number | null)[] =>
  draft.rubric ?? question.given?.rubric ?? question.rubric.map(() => null);

const percentOf = (credit: number): string => String(Math.round(credit * 100_000) / 1000);

/** The credit by hand as it stands in the form, in percent; empty where the key decides. */
export const creditIn = (question: SubmittedQuestion, draft: QuestionDraft): string => {
  const credit = question.given?.credit ?? null;
  return draft.credit ?? (credit === null ? '' : percentOf(credit));
};

export const commentIn = (question: SubmittedQuestion, draft: QuestionDraft): string =>
  draft.comment ?? question.given?.comment ?? '';

const sameRubric = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What differs from what is saved, so that typing something back leaves nothing to save. */
export function changesIn(question: SubmittedQuestion, draft: QuestionDraft): QuestionDraft {
  const changes: QuestionDraft = {};
  if (draft.rubric && !sameRubric(draft.rubric, rubricIn(question, {})))
    changes.rubric = draft.rubric;
  if (draft.credit !== undefined && draft.credit.trim() !== creditIn(question, {}))
    changes.credit = draft.credit;
  if (draft.comment !== undefined && draft.comment.trim() !== commentIn(question, {}))
    changes.comment = draft.comment;
  return changes;
}

export const isChanged = (question: SubmittedQuestion, draft: QuestionDraft): boolean =>
  Object.keys(changesIn(question, draft)).length > 0;

/** A percent as it was typed, as a credit; null where it is empty; a sentence where it is none. */
export function readCredit(typed: string): number | null | string {
  const trimmed = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (trimmed === '') return null;
  const percent = /^\d{1,3}(?:\.\d{1,3})?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (!(percent >= 0 && percent <= 100)) return 'Enter a percent from 0 to 100.';
  // By way of thousandths, so that 33.333 % is 0.33333 and nothing beside it.
  return Math.round(percent * 1000) / 100_000;
}

/** Whether the credit by hand takes the place of one that the key gave, so that a reason is asked. */
export const needsReason = (question: SubmittedQuestion, draft: QuestionDraft): boolean =>
  question.computed !== null &&
  draft.credit !== undefined &&
  draft.credit.trim() !== '' &&
  draft.credit.trim() !== creditIn(question, {});

/** What is sent for a draft; a sentence where something in it cannot be. */
export function bodyOf(
  question: SubmittedQuestion,
  draft: QuestionDraft,
  version: number,
): GradeQuestionBody | string {
  const changes = changesIn(question, draft);
  const credit = changes.credit === undefined ? undefined : readCredit(changes.credit);
  if (typeof credit === 'string') return credit;
  const why = draft.why?.trim() ?? '';
  if (needsReason(question, draft) && why === '')
    return 'Say why: this takes the place of what the key gave.';
  return {
    version,
    ...(changes.rubric && { rubric: changes.rubric }),
    ...(credit !== undefined && { credit }),
    ...(changes.comment !== undefined && { comment: changes.comment.trim() || null }),
    ...(why !== '' && { why }),
  };
}
