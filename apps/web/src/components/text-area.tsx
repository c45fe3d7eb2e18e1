import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../lib/classes.ts';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Under the label, before anything is wrong. */
  description?: ReactNode;
  /** What is wrong and what is asked for; marks the field as invalid. */
  errorMessage?: string | undefined;
  hideLabel?: boolean;
}

/** A text of several lines. It grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, description, errorMessage, hideLabel, className, ...rest } =
    props;
  const id = useId();
  const described = classes(
    description !== undefined && `${id}-description`,
    errorMessage && `${id}-error`,
  );
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1.5 block font-head font-medium'}>
        {label}
      </label>
      {description !== undefined && (
        <p id={`${id}-description`} className="mb-1.5 text-sm text-ink-soft">
          {description}
        </p>
      )}
      <textarea
        rows={2}
        dir="auto"
        {...rest}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={errorMessage ? true : undefined}
        aria-describedby={described || undefined}
        className="field-sizing-content block max-h-96 min-h-12 w-full resize-y rounded-md border border-edge bg-surface px-4 py-2.5 text-base placeholder:text-ink-soft aria-invalid:border-miss-mark"
      />
      {errorMessage && (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-miss-text">
          {errorMessage}
        </p>
      )}
    </div>
  );
}
