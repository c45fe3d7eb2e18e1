import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import X from 'lucide-react/icons/x';
import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { numberIn, type DraftPart } from './settings-draft.ts';

interface PartRowProps {
  entry: DraftPart;
  place: number;
  of: number;
  errorMessage: string | undefined;
  isLocked: boolean;
  onChange: (entry: DraftPart) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function lineOf({ part }: DraftPart): string {
  if (part.type === 'own') return 'Your own question';
  const grade = `grade ${part.gradeLevel}`;
  return part.type === 'item' ? `One picked question, ${grade}` : `Made by the planet, ${grade}`;
}

/** One entry of what is asked: what it is, how many, what it weighs. */
export function PartRow(props: PartRowProps) {
  const { entry, place, of, errorMessage, isLocked, onChange, onMove, onRemove } = props;
  const { part, name } = entry;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-44">
        <p className="font-medium">
          <bdi>{name}</bdi>
        </p>
        <p className="text-sm text-ink-soft">{lineOf(entry)}</p>
        {errorMessage !== undefined && (
          <p className="mt-1 text-sm font-medium text-miss-text" role="alert">
            {errorMessage}
          </p>
        )}
      </div>
      {part.type === 'topic' && (
        <SmallNumber
          label="Questions"
          named={`of ${name}`}
          value={part.count}
          fits={(number) => Number.isInteger(number) && number >= 1 && number <= 50}
          isLocked={isLocked}
          onChange={(count) => onChange({ ...entry, part: { ...part, count } })}
        />
      )}
      <SmallNumber
        label="Weight"
        named={`of ${name}`}
        value={part.weight}
        fits={(number) => number > 0 && number <= 10_000 && Number.isInteger(number * 1000)}
        isLocked={isLocked}
        onChange={(weight) => onChange({ ...entry, part: { ...part, weight } })}
      />
      {!isLocked && (
        <div className="flex">
          <Button
            variant="quiet"
            size="sm"
            aria-label={`Move ${name} up`}
            aria-disabled={place === 0}
            onPress={() => place > 0 && onMove(-1)}
            icon={<ArrowUp size={18} aria-hidden="true" />}
            className="aria-disabled:opacity-40"
          />
          <Button
            variant="quiet"
            size="sm"
            aria-label={`Move ${name} down`}
            aria-disabled={place === of - 1}
            onPress={() => place < of - 1 && onMove(1)}
            icon={<ArrowDown size={18} aria-hidden="true" />}
            className="aria-disabled:opacity-40"
          />
          <Button
            variant="quiet"
            size="sm"
            aria-label={`Take ${name} out`}
            onPress={onRemove}
            icon={<X size={18} aria-hidden="true" />}
          />
        </div>
      )}
    </li>
  );
}

interface SmallNumberProps {
  label: string;
  /** For a screen reader, which hears many of them. */
  named: string;
  value: number;
  fits: (number: number) => boolean;
  isLocked: boolean;
  onChange: (value: number) => void;
}

/** A number that counts as soon as it fits; what does not fit is given up when the field is left. */
function SmallNumber({ label, named, value, fits, isLocked, onChange }: SmallNumberProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="text-sm text-ink-soft">
        {label}
        <span className="sr-only"> {named}</span>
      </label>
      <input
        id={id}
        inputMode="decimal"
        value={typed ?? String(value)}
        disabled={isLocked}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = numberIn(event.target.value);
          if (number !== null && fits(number)) onChange(number);
        }}
        onBlur={() => setTyped(undefined)}
        className="min-h-11 w-16 rounded-md border border-edge bg-surface text-center tabular-nums disabled:opacity-55"
      />
    </div>
  );
}
