import { useState } from 'react';
import { axisNumber } from '../../components/figures/scale.ts';
import { isPlaced, NOWHERE } from '../placed.ts';

interface CoordinateFieldProps {
  name: string;
  value: number;
  isLocked: boolean;
  onChange: (value: number) => void;
}

/** A number as it is typed, with any minus sign; nowhere while it is none yet. */
function read(text: string): number {
  const bare = text.trim().replaceAll('\u2212', '-');
  return bare === '' ? NOWHERE : Number(bare);
}

/** One coordinate, by its number. It follows the point, and the point follows it. */
export function CoordinateField({ name, value, isLocked, onChange }: CoordinateFieldProps) {
  /** What is being typed: "−" is no number yet, and must not vanish. */
  const [typing, setTyping] = useState<string>();
  const shown = typing ?? (isPlaced(value) ? axisNumber(value) : '');
  return (
    <label className="flex items-center gap-2 text-lg">
      <span>
        <i>{name}</i> =
      </span>
      <input
        type="text"
        inputMode="text"
        value={shown}
        onChange={(event) => {
          setTyping(event.target.value);
          onChange(read(event.target.value));
        }}
        onBlur={() => setTyping(undefined)}
        readOnly={isLocked}
        maxLength={12}
        autoComplete="off"
        className="min-h-12 w-22 rounded-md border-2 border-edge bg-surface px-3 text-center text-xl tabular-nums"
        data-entry=""
      />
    </label>
  );
}
