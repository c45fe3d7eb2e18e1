import { type KeyboardEvent, useId } from 'react';
import { KeyBeside } from '../../components/answer-forms/key-beside.tsx';
import { NumberField } from '../../components/answer-forms/number-field.tsx';
import { withUnit } from '../../components/answer-forms/with-unit.ts';
import { RichText } from '../../components/rich-text/rich-text.tsx';
import type { AnswerFormProps } from '../kind-view.ts';
import { marksOf } from '../marks-of.ts';
import { letterOf } from './letter-of.ts';

/** Enter goes on to the next part while there is one; in the last it checks, as everywhere. */
function goOnWithEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (!(event.target instanceof HTMLInputElement)) return;
  const fields = [...event.currentTarget.querySelectorAll('input')];
  const next = fields[fields.indexOf(event.target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A problem part by part, each with a number of its own. */
export function MultiStepForm(props: AnswerFormProps<'multi-step'>) {
  const { question, entry, onChange, isLocked } = props;
  const id = useId();
  const { parts, answer } = question;
  const key = answer?.response.kind === 'multi-step' ? answer.response.parts : undefined;
  const marks = marksOf(question, entry);
  const fill = (part: number, text: string) =>
    onChange({
      kind: 'multi-step',
      parts: parts.map((_, index) => (index === part ? text : (entry.parts[index] ?? ''))),
    });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its fields arrive here; the list itself is no control
    <ol className="space-y-6" onKeyDown={isLocked ? undefined : goOnWithEnter}>
      {parts.map(({ prompt, unit }, part) => (
        // Parts never move, so their place is their identity.
        <li key={part} className="flex gap-3">
          <span
            aria-hidden="true"
            className="mt-0.5 flex size-8 shrink-0 items-center justify-center rounded-full border-2 border-edge font-head text-sm font-medium"
          >
            {letterOf(part)}
          </span>
          <div className="min-w-0 flex-1">
            <div id={`${id}-${part}`} className="mb-2.5 pt-0.5 text-lg">
              <RichText content={prompt} />
            </div>
            <NumberField
              label={`Part ${letterOf(part)}, a number`}
              aria-describedby={`${id}-${part}`}
              unit={unit}
              value={entry.parts[part] ?? ''}
              onChange={(text) => fill(part, text)}
              isLocked={isLocked}
              isRight={marks[part]}
              isOneOfSeveral
            />
            {key?.[part] !== undefined && !marks[part] && (
              <p className="mt-1.5">
                <KeyBeside>{withUnit(key[part], unit)}</KeyBeside>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
