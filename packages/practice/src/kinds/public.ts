import type { Option } from './base.ts';
import type { Question } from './question.ts';
import type { RichText } from '../rich-text/rich-text.ts';

/** What a student needs to answer a question, and nothing from which the key could be read. */
export type PublicQuestion = { readonly prompt: RichText } & (
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly Option[] }
  | { readonly kind: 'numeric'; readonly unit: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'order'; readonly items: readonly Option[] }
  | { readonly kind: 'match'; readonly left: readonly Option[]; readonly right: readonly Option[] }
  | { readonly kind: 'cloze'; readonly blanks: readonly { readonly options?: readonly Option[] }[] }
);

/** Names every field it lets through, so that a field added to a question stays hidden until it is named. */
export function publicQuestion(question: Question): PublicQuestion {
  const { prompt } = question;
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return { kind: question.kind, prompt, choices: question.choices };
    case 'numeric':
      return { kind: question.kind, prompt, unit: question.unit };
    case 'text':
      return { kind: question.kind, prompt };
    case 'order':
      return { kind: question.kind, prompt, items: question.items };
    case 'match':
      return { kind: question.kind, prompt, left: question.left, right: question.right };
    case 'cloze':
      return {
        kind: question.kind,
        prompt,
        blanks: question.blanks.map((blank) =>
          blank.type === 'picked' ? { options: blank.options } : {},
        ),
      };
  }
}
