import type { Option, Question } from '@planets/contract';

/** What there is to choose, match, order or place, whatever the kind: responses name it by id. */
export function offeredOptions(question: Question): Option[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return question.choices;
    case 'order':
      return question.items;
    case 'match':
      return [...question.left, ...question.right];
    case 'cloze':
      return question.blanks.flatMap(({ options }) => options ?? []);
    case 'label':
      return [
        ...question.places.map(({ id, where }): Option => ({
          id,
          content: [{ type: 'paragraph', content: [{ type: 'text', text: where }] }],
        })),
        ...question.names,
      ];
    default:
      return [];
  }
}
