import type { ExportFormat } from '@planets/contract';
import { useId } from 'react';
import { fileKinds } from './file-kinds.ts';

interface FileChoiceProps {
  value: ExportFormat;
  onChange: (format: ExportFormat) => void;
  isForExcel: boolean;
  onForExcel: (isForExcel: boolean) => void;
  isDisabled: boolean;
}

/** Which file it shall be, each with what opens it. */
export function FileChoice(props: FileChoiceProps) {
  const { value, onChange, isForExcel, onForExcel, isDisabled } = props;
  const name = useId();
  return (
    <fieldset disabled={isDisabled} className="disabled:opacity-55">
      <legend className="mb-1.5 font-head font-medium">Which file</legend>
      <div className="rounded-md border border-line p-1">
        {fileKinds.map(({ format, name: title, ending, words }) => (
          <div key={format}>
            <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-sm px-3 py-2 has-checked:bg-action-wash has-focus-visible:outline-3 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus">
              <input
                type="radio"
                name={name}
                checked={format === value}
                onChange={() => onChange(format)}
                className="mt-1 size-5 shrink-0 accent-action"
              />
              <span className="min-w-0 font-medium">
                {title} <span className="text-sm font-normal text-ink-soft">{ending}</span>
                <span className="block text-sm font-normal text-ink-soft">{words}</span>
              </span>
            </label>
            {format === 'csv' && value === 'csv' && (
              <label className="flex min-h-11 cursor-pointer items-center gap-3 ps-11 pe-3 text-sm">
                <input
                  type="checkbox"
                  checked={isForExcel}
                  onChange={(event) => onForExcel(event.target.checked)}
                  className="size-5 shrink-0 accent-action"
                />
                I open it in Excel
              </label>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
