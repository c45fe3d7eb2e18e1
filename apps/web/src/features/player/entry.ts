import type { Question, Response } from '@planets/contract';

/** The answer form before anything is entered: a response with its places empty. */
export function emptyEntry(question: Question): Response {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: '' };
    case 'choices':
      return { kind: 'choices', choices: [] };
    case 'numeric':
    case 'text':
      return { kind: question.kind, text: '' };
    case 'order':
      return { kind: 'order', order: question.items.map(({ id }) => id) };
    case 'match':
      return { kind: 'match', pairs: [] };
    case 'cloze':
      return { kind: 'cloze', blanks: question.blanks.map(() => '') };
  }
}

/** The last try, so that a second one starts from it; else empty. */
export const entryAfter = (question: Question): Response =>
  question.tried.at(-1)?.response ?? emptyEntry(question);

/** What to say instead of sending, where nothing is there that could be checked. */
export function missingFrom(entry: Response, question: Question): string | undefined {
  switch (entry.kind) {
    case 'choice':
      return entry.choice === '' ? 'Choose one of the answers first.' : undefined;
    case 'choices':
      return entry.choices.length === 0 ? 'Choose at least one of the answers first.' : undefined;
    case 'numeric':
      return entry.text.trim() === ''
        ? 'Type your answer first. This question asks for a number.'
        : undefined;
    case 'text':
      return entry.text.trim() === '' ? 'Type your answer first.' : undefined;
    case 'order':
      return undefined;
    case 'match':
      return question.kind === 'match' && entry.pairs.length < question.left.length
        ? 'Give each one a partner first.'
        : undefined;
    case 'cloze':
      return entry.blanks.some((blank) => blank.trim() === '')
        ? 'Fill every gap first.'
        : undefined;
  }
}

/** Whether a kept entry can be shown in the form of this question. */
export const fitsQuestion = (entry: Response, question: Question): boolean =>
  entry.kind === question.kind;
