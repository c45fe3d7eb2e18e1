import type { Response } from '../kinds/question.ts';

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether nothing was entered: places left empty, a text of spaces, nothing picked. */
export function isEmptyResponse(response: Response): boolean {
  switch (response.kind) {
    case 'choice':
      return isBlank(response.choice);
    case 'choices':
      return response.choices.length === 0;
    case 'numeric':
    case 'text':
    case 'expression':
    case 'open':
      return isBlank(response.text);
    case 'order':
      return response.order.length === 0;
    case 'match':
      return response.pairs.length === 0;
    case 'label':
      return response.labels.length === 0;
    case 'cloze':
      return response.blanks.every(isBlank);
    case 'table':
      return response.cells.every(isBlank);
    case 'multi-step':
      return response.parts.every(isBlank);
    case 'point':
    case 'number-line':
      return false;
  }
}
