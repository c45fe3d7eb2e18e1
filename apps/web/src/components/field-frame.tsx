import { type ReactNode, useId } from 'react';
import { classes } from '../lib/classes.ts';

/** What stands around a field. */
export interface FieldWords {
  label: string;
  /** Under the label, before anything is wrong. */
  description?: ReactNode;
  /** What is wrong and what is asked for; marks the field as invalid. */
  errorMessage?: string | undefined;
  hideLabel?: boolean | undefined;
}

/** What ties the field to the words around it. */
interface FieldTies {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface FieldFrameProps extends FieldWords {
  className?: string | undefined;
  children: (ties: FieldTies) => ReactNode;
}

/** A field between its label and what is wrong with it, and tied to both. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, description, errorMessage, hideLabel, className, children } = props;
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
      {children({
        id,
        'aria-invalid': errorMessage ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {errorMessage && (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-miss-text">
          {errorMessage}
        </p>
      )}
    </div>
  );
}
