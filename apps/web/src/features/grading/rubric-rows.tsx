import type { Criterion } from '@planets/contract';
import { useId } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { classes } from '../../lib/classes.ts';
import { formatPoints, pointsInWords } from '../../lib/points.ts';

/** More steps than that are quicker typed than picked. */
const MOST_STEPS = 10;

interface RubricRowsProps {
  rows: readonly Criterion[];
  given: readonly (number | null)[];
  onGive: (row: number, points: number | null) => void;
  /** The row that takes a digit. */
  active: number | null;
  onFocusRow: (row: number) => void;
  isDisabled: boolean;
}

/** The rubric: for each row what full points need, and the points to give. */
export function RubricRows(props: RubricRowsProps) {
  const { rows, given, onGive, active, onFocusRow, isDisabled } = props;
  return (
    <div className="divide-y divide-line border-y border-line">
      {rows.map((row, index) => (
        <Row
          key={index}
          row={row}
          points={given[index] ?? null}
          onGive={(points) => onGive(index, points)}
          isActive={index === active}
          onFocus={() => onFocusRow(index)}
          isDisabled={isDisabled}
        />
      ))}
    </div>
  );
}

interface RowProps {
  row: Criterion;
  points: number | null;
  onGive: (points: number | null) => void;
  isActive: boolean;
  onFocus: () => void;
  isDisabled: boolean;
}

function Row({ row, points, onGive, isActive, onFocus, isDisabled }: RowProps) {
  const isStepped = Number.isInteger(row.points) && row.points <= MOST_STEPS;
  return (
    <fieldset
      disabled={isDisabled}
      className={classes(
        'min-w-0 border-s-4 py-3 ps-3',
        isActive ? 'border-s-action' : 'border-s-transparent',
      )}
    >
      <legend className="float-start w-full font-head font-medium" dir="auto">
        {row.name}
        <span className="ms-2 font-read text-sm font-normal text-ink-soft">
          up to {pointsInWords(row.points)}
        </span>
      </legend>
      <p className="clear-both text-sm text-ink-soft" dir="auto">
        {row.full}
      </p>
      {isStepped ? (
        <Steps
          most={row.points}
          points={points}
          onGive={onGive}
          onFocus={onFocus}
          isDisabled={isDisabled}
        />
      ) : (
        <Typed row={row} points={points} onGive={onGive} onFocus={onFocus} />
      )}
    </fieldset>
  );
}

function Steps({
  most,
  points,
  onGive,
  onFocus,
  isDisabled,
}: Pick<RowProps, 'points' | 'onGive' | 'onFocus' | 'isDisabled'> & { most: number }) {
  const name = useId();
  // Half points that another program gave are kept as a step of their own.
  const whole = Array.from({ length: most + 1 }, (_, step) => step);
  const steps =
    points === null || whole.includes(points)
      ? whole
      : [...whole, points].toSorted((a, b) => a - b);
  return (
    <div className="mt-2 flex flex-wrap gap-1">
      {steps.map((step) => (
        <label
          key={step}
          className={classes(
            'flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-sm border px-2 font-head tabular-nums transition-colors',
            'border-edge text-ink hover:border-action has-checked:border-action has-checked:bg-action has-checked:text-action-ink has-disabled:cursor-default has-disabled:opacity-55',
            'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
          )}
        >
          <input
            type="radio"
            name={name}
            checked={step === points}
            onFocus={onFocus}
            onChange={() => onGive(step)}
            className="sr-only"
          />
          {formatPoints(step)}
          <span className="sr-only"> {step === 1 ? 'point' : 'points'}</span>
        </label>
      ))}
      {points !== null && !isDisabled && (
        <button
          type="button"
          onFocus={onFocus}
          onClick={() => onGive(null)}
          className="min-h-11 cursor-pointer rounded-sm px-3 text-sm text-action hover:bg-action-wash"
        >
          Clear
        </button>
      )}
    </div>
  );
}

function Typed({
  row,
  points,
  onGive,
  onFocus,
}: Pick<RowProps, 'row' | 'points' | 'onGive' | 'onFocus'>) {
  return (
    <TextField
      label={`Points for ${row.name}`}
      hideLabel
      type="number"
      inputMode="decimal"
      min={0}
      max={row.points}
      step="any"
      onFocus={onFocus}
      value={points === null ? '' : String(points)}
      onChange={(typed) => {
        const number = Number(typed);
        if (typed.trim() === '') onGive(null);
        else if (number >= 0 && number <= row.points) onGive(Math.round(number * 1000) / 1000);
      }}
      className="mt-2 w-32"
    />
  );
}
