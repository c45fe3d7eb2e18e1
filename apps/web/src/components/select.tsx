import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId } from 'react';

export interface Option<T extends string> {
  value: T;
  label: string;
  isDisabled?: boolean;
}

interface SelectProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  hideLabel?: boolean;
  isDisabled?: boolean;
  className?: string;
}

/** The system's own list: right on a phone, a Chromebook and a screen reader. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, options, value, onChange, hideLabel, isDisabled, className } = props;
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1.5 block font-head font-medium'}>
        {label}
      </label>
      <div className="relative">
        <select
          id={id}
          value={value}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.value as T)}
          className="min-h-11 w-full cursor-pointer appearance-none rounded-md border border-edge bg-surface py-2 ps-4 pe-10 text-base hover:border-action disabled:cursor-default disabled:opacity-55"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          size={18}
          aria-hidden="true"
          className="pointer-events-none absolute inset-e-3 top-1/2 -translate-y-1/2 text-ink-soft"
        />
      </div>
    </div>
  );
}
