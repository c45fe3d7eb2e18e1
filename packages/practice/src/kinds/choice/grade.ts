import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import type { ChoiceQuestion, ChoiceResponse } from './question.ts';

export function gradeChoice(question: ChoiceQuestion, response: ChoiceResponse): Verdict {
  if (!question.choices.some((choice) => choice.id === response.choice))
    return ungradable('Choose one of the answers shown.');
  return gradedWhole(response.choice === question.key.choice, {
    message: question.feedback[response.choice],
  });
}
