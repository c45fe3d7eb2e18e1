import type { PreviewedQuestion } from '@planets/contract';
import { progressOf, type Question, type TryRules } from '@planets/practice';
import { answerView, explanationView, questionView } from '../sessions/question-view.ts';
import { richTextView } from '../sessions/rich-text-view.ts';

/** A student's first look: nothing tried, nothing shown. */
const FIRST_LOOK: TryRules = { tries: 1, hints: false, missesAreFree: true };

/** A question as a student first sees it, with what only a teacher may see beside it. */
export const previewedQuestion = (
  question: Question,
  position: number,
  { weight, from }: { readonly weight: number; readonly from: string },
): PreviewedQuestion => ({
  question: questionView(
    { question },
    position,
    progressOf(position, [], FIRST_LOOK),
    FIRST_LOOK,
    false,
  ),
  weight,
  from,
  answer: answerView(question),
  explanation: explanationView(question),
  hints: question.hints.map(richTextView),
  ...(question.source === undefined ? {} : { source: question.source }),
});
