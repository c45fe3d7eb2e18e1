import type { ComponentProps, ReactNode } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

interface TextFieldProps
  extends FieldWords, Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'size'> {
  value: string;
  onChange: (value: string) => void;
  /** At the end of the field, as a button that shows the password. */
  end?: ReactNode;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, description, errorMessage, end, hideLabel, className, ...rest } =
    props;
  return (
    <FieldFrame {...{ label, description, errorMessage, hideLabel, className }}>
      {(ties) => (
        <div className="flex items-center rounded-md border border-edge bg-surface has-aria-invalid:border-miss-mark has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus">
          <input
            {...rest}
            {...ties}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className="min-h-12 w-full min-w-0 rounded-md bg-transparent px-4 text-base outline-none placeholder:text-ink-soft"
          />
          {end}
        </div>
      )}
    </FieldFrame>
  );
}
