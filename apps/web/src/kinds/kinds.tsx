import type { Question, QuestionKind, Response } from '@planets/contract';
import { Nothing } from '../components/answer-forms/nothing.tsx';
import { choiceView } from './choice/view.tsx';
import { choicesView } from './choices/view.tsx';
import { clozeView } from './cloze/view.tsx';
import { expressionView } from './expression/view.tsx';
import type { KeyIsSeen, KindView } from './kind-view.ts';
import { labelView } from './label/view.tsx';
import { matchView } from './match/view.tsx';
import { multiStepView } from './multi-step/view.tsx';
import { numberLineView } from './number-line/view.tsx';
import { numericView } from './numeric/view.tsx';
import { openView } from './open/view.tsx';
import { orderView } from './order/view.tsx';
import { pointView } from './point/view.tsx';
import { tableView } from './table/view.tsx';
import { textView } from './text/view.tsx';

/** Every kind with how it is answered and shown. */
const KINDS: { readonly [K in QuestionKind]: KindView<K> } = {
  choice: choiceView,
  choices: choicesView,
  numeric: numericView,
  text: textView,
  order: orderView,
  match: matchView,
  cloze: clozeView,
  expression: expressionView,
  point: pointView,
  'number-line': numberLineView,
  label: labelView,
  table: tableView,
  'multi-step': multiStepView,
  open: openView,
};

/** The view of one kind. The cast joins what the map above has checked entry by entry. */
const viewOf = ({ kind }: Question) => KINDS[kind] as unknown as KindView<QuestionKind>;

interface AnswerFormProps {
  question: Question;
  /** Of the question's own kind. */
  entry: Response;
  onChange: (entry: Response) => void;
  isLocked: boolean;
}

/** The controls to answer a question with. */
export function AnswerForm(props: AnswerFormProps) {
  const { Form } = viewOf(props.question);
  return <Form {...props} />;
}

/** Whether the form has the words of the question inside. */
export const isPromptInForm = (question: Question): boolean => viewOf(question).isPromptInForm;

/** What there was to choose, to order or to place in; nothing for what is simply typed. */
export function Offered({ question }: { question: Question }) {
  const { Offered: OfferedOfKind } = viewOf(question);
  return OfferedOfKind && <OfferedOfKind question={question} />;
}

/** What was entered. A response of another kind came from a program, and was no try. */
export function Given({ question, response }: { question: Question; response: Response }) {
  const { Given: GivenOfKind } = viewOf(question);
  return response.kind === question.kind ? (
    <GivenOfKind question={question} response={response} />
  ) : (
    <Nothing />
  );
}

/** What would have been right. Nothing before the verdict. */
export function RightAnswer({ question }: { question: Question }) {
  const { RightAnswer: RightAnswerOfKind } = viewOf(question);
  return question.answer && <RightAnswerOfKind question={question} {...question.answer} />;
}

export const keyIsSeen = (question: Question): KeyIsSeen => viewOf(question).keyIsSeen;

/** The form before anything is entered. */
export const emptyEntry = (question: Question): Response => viewOf(question).emptyEntry(question);

/** What to say instead of sending, where nothing is there that could be checked. */
export const missingFrom = (entry: Response, question: Question): string | undefined =>
  viewOf(question).missing(entry, question);

/** How near a miss was, in the terms of its question. */
export const nearnessOf = (
  question: Question,
  right: number,
  parts: number,
  isLast: boolean,
): string | undefined => viewOf(question).nearness(right, parts, isLast);
