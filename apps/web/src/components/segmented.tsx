import { type ReactNode, useId } from 'react';
import { classes } from '../lib/classes.ts';

export interface Segment<T extends string> {
  value: T;
  label: ReactNode;
  isDisabled?: boolean;
}

interface SegmentedProps<T extends string> {
  label: string;
  options: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
  hideLabel?: boolean;
  className?: string;
}

/** One of a few, all of them seen: a radio group, so arrow keys move and choose. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, options, value, onChange, hideLabel, className } = props;
  const name = useId();
  return (
    <fieldset className={classes('min-w-0', className)}>
      <legend className={hideLabel ? 'sr-only' : 'mb-1.5 font-head font-medium'}>{label}</legend>
      <div className="flex w-fit max-w-full flex-wrap gap-1 rounded-md border border-line bg-ground p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className={classes(
              'flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-2 rounded-sm px-3 text-center text-sm font-medium transition-colors',
              'text-ink-soft hover:text-ink has-checked:bg-action has-checked:text-action-ink has-disabled:cursor-default has-disabled:opacity-55',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.isDisabled}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
