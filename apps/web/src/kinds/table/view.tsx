import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import type { KindView } from '../kind-view.ts';
import { partByPart } from '../nearness.ts';
import { blanksOf } from './blanks-of.ts';
import { CellsGiven } from './cells-given.tsx';
import { EmptyTable } from './empty-table.tsx';
import { TableForm } from './table-form.tsx';

export const tableView: KindView<'table'> = {
  Form: TableForm,
  isPromptInForm: false,
  Offered: EmptyTable,
  Given: CellsGiven,
  RightAnswer: AnswerInWords,
  keyIsSeen: 'in-each-try',
  emptyEntry: (question) => ({ kind: 'table', cells: blanksOf(question).map(() => '') }),
  missing({ cells }, question) {
    const empty = blanksOf(question).filter((_, blank) => cells[blank]?.trim() === '');
    if (empty.length === cells.length) return 'Fill the empty cells first.';
    return empty[0] && `Still empty: ${empty[0].name}.`;
  },
  nearness: partByPart('cells'),
};
