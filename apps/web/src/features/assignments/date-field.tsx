import type { WallTime } from '@planets/practice/wall-time';
import { TextField } from '../../components/text-field.tsx';
import { noteOnWallTime } from './zone-words.ts';

interface DateFieldProps {
  label: string;
  value: WallTime;
  onChange: (value: WallTime) => void;
  /** The class's: what is typed is the time on its wall. */
  zone: string;
  errorMessage?: string | undefined;
  description?: string;
  isDisabled?: boolean;
}

/** A day and a time in the zone of the class, with what there is to know of it. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, zone, errorMessage, description, isDisabled } = props;
  const note = noteOnWallTime(value, zone);
  return (
    <div className="min-w-0">
      <TextField
        type="datetime-local"
        label={label}
        value={value}
        onChange={onChange}
        errorMessage={errorMessage}
        disabled={isDisabled}
        min="2000-01-01T00:00"
        max="2099-12-31T23:59"
        {...(description === undefined ? {} : { description })}
      />
      {note !== '' && (
        <p className="mt-1.5 text-sm text-ink-soft" role="note">
          {note}
        </p>
      )}
    </div>
  );
}
