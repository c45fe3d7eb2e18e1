import type { Option, QuestionOf, Response } from '@planets/contract';
import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { classes } from '../../lib/classes.ts';
import { tryName } from '../../lib/try-name.ts';
import { LabelText } from '../rich-text/label-text.tsx';

interface PastChoicesProps {
  question: QuestionOf<'choice' | 'choices'>;
}

/** All that could be chosen, each with the tries that chose it and whether it is right. */
export const PastChoices = ({ question }: PastChoicesProps) => (
  <ol className="space-y-2" aria-label="Choices">
    {question.choices.map((option, index) => (
      <PastChoice key={option.id} question={question} option={option} number={index + 1} />
    ))}
  </ol>
);

interface PastChoiceProps extends PastChoicesProps {
  option: Option;
  number: number;
}

function PastChoice({ question, option, number }: PastChoiceProps) {
  const key = question.answer?.response;
  const isKey = key !== undefined && includes(key, option.id);
  const tries = question.tried.flatMap(({ response }, index) =>
    includes(response, option.id) ? [tryName(index)] : [],
  );
  const isSlip = tries.length > 0 && key !== undefined && !isKey;
  const notes = [...tries, isKey && 'Right answer'].filter(Boolean).join(' · ');
  return (
    <li
      className={classes(
        'flex flex-wrap items-baseline gap-x-3 border-s-4 py-1 ps-3',
        isKey ? 'border-right-mark' : isSlip ? 'border-miss-mark' : 'border-line',
      )}
    >
      <span aria-hidden="true" className="text-sm text-ink-soft tabular-nums">
        {number}
      </span>
      <span className="min-w-0 flex-1 basis-40">
        <LabelText content={option.content} />
      </span>
      {notes !== '' && (
        <span
          className={classes(
            'inline-flex items-center gap-1 text-sm font-medium',
            isKey ? 'text-right-text' : isSlip ? 'text-miss-text' : 'text-ink-soft',
          )}
        >
          {isKey && <Check size={16} strokeWidth={2.5} aria-hidden="true" />}
          {isSlip && <X size={16} strokeWidth={2.5} aria-hidden="true" />}
          {notes}
        </span>
      )}
    </li>
  );
}

function includes(response: Response, id: string): boolean {
  if (response.kind === 'choice') return response.choice === id;
  return response.kind === 'choices' && response.choices.includes(id);
}
