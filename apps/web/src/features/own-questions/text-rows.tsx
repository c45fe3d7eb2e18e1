import type { ReactNode } from 'react';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { RowList } from './row-list.tsx';

interface TextRowsProps {
  legend: string;
  description?: ReactNode;
  one: string;
  texts: readonly string[];
  onChange: (texts: string[]) => void;
  max: number;
  min?: number;
  isOrdered?: boolean;
  /** Texts that may run over several lines. */
  isLong?: boolean;
}

/** A list of texts. */
export function TextRows({ texts, isLong, ...props }: TextRowsProps) {
  const Field = isLong ? TextArea : TextField;
  return (
    <RowList {...props} rows={texts} blank={() => ''}>
      {(text, change, name) => (
        <Field label={name} hideLabel value={text} onChange={change} dir="auto" />
      )}
    </RowList>
  );
}

interface Mistake {
  what: string;
  why: string;
}

interface MistakeRowsProps {
  mistakes: readonly Mistake[];
  onChange: (mistakes: Mistake[]) => void;
  /** What is typed: "a wrong number". */
  placeholder: string;
}

/** Known wrong answers, each with what to say to who gives it. */
export function MistakeRows({ mistakes, onChange, placeholder }: MistakeRowsProps) {
  return (
    <RowList
      legend="Known mistakes"
      description="A mistake you expect, and what to say to it. It is graded wrong either way."
      one="mistake"
      rows={mistakes}
      onChange={onChange}
      blank={() => ({ what: '', why: '' })}
      max={8}
    >
      {({ what, why }, change, name) => (
        <div className="grid gap-2 sm:grid-cols-[minmax(7rem,1fr)_2fr]">
          <TextField
            label={name}
            hideLabel
            placeholder={placeholder}
            value={what}
            onChange={(text) => change({ what: text, why })}
          />
          <TextField
            label={`What to say to ${name.toLowerCase()}`}
            hideLabel
            placeholder="Not yet: …"
            value={why}
            onChange={(text) => change({ what, why: text })}
          />
        </div>
      )}
    </RowList>
  );
}
