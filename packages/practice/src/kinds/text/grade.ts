import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import { matchText } from './match.ts';
import { normaliseText } from './normalise.ts';
import type { TextQuestion, TextResponse } from './question.ts';

/** Right when it is an accepted answer under the policy; a forgiven slip of spelling is named. */
export function gradeText(question: TextQuestion, response: TextResponse): Verdict {
  const { policy, key, slips } = question;
  const form = normaliseText(response.text, policy);
  if (form === '')
    return ungradable(
      policy.timeOfDay && response.text.trim() !== ''
        ? 'Write the time with numbers: the hour, a colon, the minutes.'
        : 'Type your answer first.',
    );
  const match = matchText(
    response.text,
    key.accepted,
    policy,
    slips.map(({ text }) => text),
  );
  if (match.kind === 'right') return gradedWhole(true);
  if (match.kind === 'misspelled')
    return gradedWhole(true, { message: `It is spelled ${match.answer}.` });
  const slip = slips.find(({ text }) => normaliseText(text, policy) === form);
  return gradedWhole(false, { message: slip?.why });
}
