import { useId, useRef } from 'react';
import type { AnswerFormProps } from './answer-form-props.ts';
import { EntryField } from './entry-field.tsx';
import { outcomeOf } from './question-outcome.ts';
import { SymbolKeys } from './symbol-keys.tsx';

/** A number, as the student writes it: 12, 0.5, 3/4, 1 1/2. The unit may be typed or left out. */
export function NumericForm({ question, entry, onChange, isLocked }: AnswerFormProps<'numeric'>) {
  const field = useRef<HTMLInputElement>(null);
  const unitId = useId();
  const { unit } = question;
  const change = (text: string) => onChange({ kind: 'numeric', text });
  const shownUnit = unit !== '' && (
    <span id={unitId} className="shrink-0 text-xl text-ink-soft">
      {unit}
    </span>
  );
  return (
    <div>
      <EntryField
        ref={field}
        label="Your answer, a number"
        aria-describedby={unit === '' ? undefined : unitId}
        value={entry.text}
        onChange={change}
        isLocked={isLocked}
        isRight={outcomeOf(question)}
        inputMode="decimal"
        before={unit === '$' && shownUnit}
        after={unit !== '$' && shownUnit}
        data-entry=""
      />
      {!isLocked && <SymbolKeys field={field} onChange={change} />}
    </div>
  );
}
