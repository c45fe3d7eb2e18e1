import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';

interface NumberFieldProps {
  label: string;
  value: number | undefined;
  onChange: (value: number) => void;
  hideLabel?: boolean;
}

/** What a person types for a number: with a minus, a point or a comma. */
const read = (text: string): number => Number(text.trim().replace(',', '.').replace('−', '-'));

/** A number of a drawing. While it cannot be read, the number before it stays. */
export function NumberField({ label, value, onChange, hideLabel }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const isReadable = shown.trim() !== '' && Number.isFinite(read(shown));
  return (
    <TextField
      label={label}
      hideLabel={hideLabel ?? false}
      inputMode="decimal"
      value={shown}
      onChange={(text) => {
        setTyped(text);
        if (text.trim() !== '' && Number.isFinite(read(text))) onChange(read(text));
      }}
      onBlur={() => isReadable && setTyped(undefined)}
      errorMessage={isReadable ? undefined : 'A number, please.'}
    />
  );
}
