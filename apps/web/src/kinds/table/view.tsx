import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import type { KindView } from '../kind-view.ts';
import { partByPart } from '../nearness.ts';
import { blanksOf } from './blanks-of.ts';
import { FilledTable } from './filled-table.tsx';
import { TableForm } from './table-form.tsx';

export const tableView: KindView<'table'> = {
  Form: TableForm,
  isPromptInForm: false,
  Offered: ({ question }) => <FilledTable question={question} />,
  Given: ({ question, response }) => <FilledTable question={question} typed={response.cells} />,
  RightAnswer: AnswerInWords,
  keyIsSeen: 'in-each-try',
  emptyEntry: (question) => ({ kind: 'table', cells: blanksOf(question).map(() => '') }),
  missing: ({ cells }) =>
    cells.some((cell) => cell.trim() === '') ? 'Fill every empty cell first.' : undefined,
  nearness: partByPart('cells'),
};
