import type { ComponentProps } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

interface TextAreaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  value: string;
  onChange: (value: string) => void;
}

/** A text of several lines. It grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, description, errorMessage, hideLabel, className, ...rest } =
    props;
  return (
    <FieldFrame {...{ label, description, errorMessage, hideLabel, className }}>
      {(ties) => (
        <textarea
          rows={2}
          dir="auto"
          {...rest}
          {...ties}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className="field-sizing-content block max-h-96 min-h-12 w-full resize-y rounded-md border border-edge bg-surface px-4 py-2.5 text-base placeholder:text-ink-soft aria-invalid:border-miss-mark"
        />
      )}
    </FieldFrame>
  );
}
