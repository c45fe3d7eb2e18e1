import { type ReactNode, useId, useRef } from 'react';
import { EntryField } from '../../components/answer-forms/entry-field.tsx';
import { outcomeOf } from '../../components/answer-forms/question-outcome.ts';
import { SymbolKeys } from '../../components/answer-forms/symbol-keys.tsx';
import type { AnswerFormProps } from '../kind-view.ts';
import { expressionKeys } from './expression-keys.tsx';

/** An expression as it is typed: 2x + 3, x^2/4, 3sqrt(2). */
export function ExpressionForm(props: AnswerFormProps<'expression'>) {
  const { question, entry, onChange, isLocked } = props;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const change = (text: string) => onChange({ kind: 'expression', text });
  const { name, letters } = question;
  const example = letters[0] ?? '5';
  return (
    <div>
      <EntryField
        ref={field}
        label={name === '' ? 'Your answer, an expression' : `Your answer: ${name} equals`}
        aria-describedby={isLocked ? undefined : id}
        value={entry.text}
        onChange={change}
        isLocked={isLocked}
        isRight={outcomeOf(question)}
        before={
          name !== '' && (
            <span aria-hidden="true" className="shrink-0 text-xl text-ink-soft">
              <i>{name}</i> =
            </span>
          )
        }
        isWide
        data-entry=""
      />
      {!isLocked && (
        <>
          <SymbolKeys keys={expressionKeys(question)} field={field} onChange={change} />
          <p id={id} className="mt-3 text-sm text-ink-soft">
            Type <Code>{example}^2</Code> for {example}
            <sup>2</sup>, <Code>{example}/3</Code> for a fraction, <Code>sqrt({example})</Code> for
            a square root.
          </p>
        </>
      )}
    </div>
  );
}

const Code = ({ children }: { children: ReactNode }) => (
  <code className="font-read font-semibold whitespace-nowrap text-ink">{children}</code>
);
