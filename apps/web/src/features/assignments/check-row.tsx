import type { ReactNode } from 'react';

interface CheckRowProps {
  label: ReactNode;
  /** What it does, in a sentence. */
  line?: ReactNode;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  isDisabled?: boolean;
}

/** Something that is so or not so, wholly a label. */
export const CheckRow = ({ label, line, isChecked, onChange, isDisabled }: CheckRowProps) => (
  <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2 has-disabled:cursor-default has-disabled:opacity-60">
    <input
      type="checkbox"
      checked={isChecked}
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.checked)}
      className="mt-1 size-5 shrink-0 accent-action"
    />
    <span className="min-w-0">
      <span className="block font-medium">{label}</span>
      {line !== undefined && <span className="block text-sm text-ink-soft">{line}</span>}
    </span>
  </label>
);
