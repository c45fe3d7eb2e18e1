import type { OwnDraft } from '@planets/contract';
import { formOf } from './forms/forms.ts';
import { isWritten } from './own-kind.ts';

/** A draft without the rows that were left empty. */
export function tidyDraft(draft: OwnDraft): OwnDraft {
  const { source, ...own } = formOf(draft.kind).tidy(draft);
  return {
    ...own,
    prompt: own.prompt.trim(),
    hints: own.hints.filter(isWritten),
    steps: own.steps.filter(isWritten),
    ...(source === undefined || !isWritten(source) ? {} : { source }),
  };
}

/** What is still to be written, of a tidy draft; undefined when it can be checked. */
export function missingFromDraft(draft: OwnDraft): string | undefined {
  if (!isWritten(draft.prompt)) return 'Write the question.';
  return formOf(draft.kind).missing(draft);
}
