import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../lib/classes.ts';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'size'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Under the label, before anything is wrong. */
  description?: ReactNode;
  /** What is wrong and what is asked for; marks the field as invalid. */
  errorMessage?: string | undefined;
  /** At the end of the field, as a button that shows the password. */
  end?: ReactNode;
  hideLabel?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, description, errorMessage, end, hideLabel, className, ...rest } =
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
      <div className="flex items-center rounded-md border border-edge bg-surface has-aria-invalid:border-miss-mark has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus">
        <input
          {...rest}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={errorMessage ? true : undefined}
          aria-describedby={described || undefined}
          className="min-h-12 w-full min-w-0 rounded-md bg-transparent px-4 text-base outline-none placeholder:text-ink-soft"
        />
        {end}
      </div>
      {errorMessage && (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-miss-text">
          {errorMessage}
        </p>
      )}
    </div>
  );
}
