import type { CheckQuestionAnswer, CheckQuestionBody, Verdict } from '@planets/contract';
import {
  checkDraft,
  grade,
  progressOf,
  questionOf,
  type Question,
  type Response,
} from '@planets/practice';
import { answerView, explanationView, questionView } from '../sessions/question-view.ts';
import { richTextView } from '../sessions/rich-text-view.ts';
import { draftOf } from './draft-of.ts';

const ONE_TRY = { tries: 1, hints: false };

/** What a student would hear at a first and only try. */
function tryOut(question: Question, response: Response): Verdict {
  const verdict = grade(question, response);
  if (verdict.kind === 'ungradable') return verdict;
  if (verdict.kind === 'awaiting')
    return { kind: 'awaiting', message: 'It would be kept for you to read and grade.' };
  return {
    kind: 'graded',
    correct: verdict.correct,
    earned: verdict.partsRight / verdict.parts,
    possible: 1,
    partsRight: verdict.partsRight,
    parts: verdict.parts,
    ...(verdict.readAs === undefined ? {} : { readAs: verdict.readAs }),
    ...(verdict.message === undefined ? {} : { message: verdict.message }),
    triesLeft: 0,
    explanation: explanationView(question),
    answer: answerView(question),
  };
}

const previewOf = (question: Question): NonNullable<CheckQuestionAnswer['preview']> => ({
  question: questionView({ question }, 0, progressOf(0, [], ONE_TRY), ONE_TRY, false),
  answer: answerView(question),
  hints: question.hints.map(richTextView),
  explanation: explanationView(question),
});

/** What is wrong with a draft, how it looks, and what it says to a response. Stores nothing. */
export function checkQuestion({
  draft,
  seed = 1,
  response,
}: CheckQuestionBody): CheckQuestionAnswer {
  const domain = draftOf(draft);
  const faults = checkDraft(domain);
  try {
    const question = questionOf(domain, seed);
    return {
      faults,
      preview: previewOf(question),
      verdict: response === undefined ? null : tryOut(question, response),
    };
  } catch {
    // Not even a picture of it can be made; `faults` says why.
    return { faults, preview: null, verdict: null };
  }
}
