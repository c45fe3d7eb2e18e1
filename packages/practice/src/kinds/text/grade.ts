import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import { normaliseText } from './normalise.ts';
import type { TextQuestion, TextResponse } from './question.ts';

export function gradeText(question: TextQuestion, response: TextResponse): Verdict {
  const { policy, key } = question;
  const form = normaliseText(response.text, policy);
  if (form === '')
    return ungradable(
      policy.timeOfDay && response.text.trim() !== ''
        ? 'Write the time with numbers: the hour, a colon, the minutes.'
        : 'Type your answer first.',
    );
  const correct = key.accepted.some((answer) => normaliseText(answer, policy) === form);
  if (correct) return gradedWhole(true);
  const slip = question.slips.find(({ text }) => normaliseText(text, policy) === form);
  return gradedWhole(false, { message: slip?.why });
}
