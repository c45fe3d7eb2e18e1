import type { Option, Question } from '@planets/contract';
import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { LabelText } from '../../components/rich-text/label-text.tsx';
import { classes } from '../../lib/classes.ts';
import { tryName } from './question-outcome.ts';

/** What there was to choose, to order or to match, in the order it was given. */
export function GivenOptions({ question }: { question: Question }) {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return (
        <ol className="space-y-2" aria-label="Choices">
          {question.choices.map((option, index) => (
            <Choice key={option.id} question={question} option={option} number={index + 1} />
          ))}
        </ol>
      );
    case 'order':
      return <Plain label="To put in order" options={question.items} />;
    case 'match':
      return (
        <div className="grid gap-4 sm:grid-cols-2">
          <Plain label="To match" options={question.left} />
          <Plain label="With" options={question.right} />
        </div>
      );
    case 'cloze':
      return question.blanks.map(({ options }, index) =>
        options === undefined ? null : (
          <Plain
            // Gaps never move, so their place is their identity.
            key={index}
            label={
              question.blanks.length > 1 ? `Words for gap ${index + 1}` : 'Words to choose from'
            }
            options={options}
          />
        ),
      );
    default:
      return null;
  }
}

function Plain({ label, options }: { label: string; options: readonly Option[] }) {
  return (
    <div>
      <p className="text-sm text-ink-soft">{label}</p>
      <ul className="mt-1 list-disc space-y-1.5 ps-5">
        {options.map(({ id, content }) => (
          <li key={id}>
            <LabelText content={content} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChoiceProps {
  question: Question;
  option: Option;
  number: number;
}

function Choice({ question, option, number }: ChoiceProps) {
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

function includes(response: Question['tried'][number]['response'], id: string): boolean {
  if (response.kind === 'choice') return response.choice === id;
  return response.kind === 'choices' && response.choices.includes(id);
}
