import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import { normaliseText } from './normalise.ts';
import type { TextQuestion, TextResponse } from './question.ts';

export function gradeText(question: TextQuestion, response: TextResponse): Verdict {
  const { policy, key } = question;
  const form = normaliseText(response.text, policy);
  if (form === '') return ungradable('Type your answer first. This question asks for words.');
  const correct = key.accepted.some((answer) => normaliseText(answer, policy) === form);
  if (correct) return gradedWhole(true);
  const slip = question.slips.find(({ text }) => normaliseText(text, policy) === form);
  return gradedWhole(false, { message: slip?.why });
}
