import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';
import { PartMark } from './part-mark.tsx';

interface EntryFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (text: string) => void;
  isLocked: boolean;
  /** Set when it is resolved. */
  isRight: boolean | undefined;
  before?: ReactNode;
  after?: ReactNode;
  /** For what is long: as wide as the measure. */
  isWide?: boolean;
}

/** The longest text the API takes. */
const LONGEST = 500;

/** One large field to type an answer in, kept as typed: nothing corrects the student's spelling. */
export function EntryField(props: EntryFieldProps) {
  const { label, value, onChange, isLocked, isRight, before, after, isWide, ...rest } = props;
  return (
    <label
      className={classes(
        'flex items-center gap-2 rounded-md border-2 bg-surface px-4',
        'focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus',
        !isWide && 'max-w-md',
        isRight === undefined && 'border-edge focus-within:border-action',
        isRight === true && 'border-right-mark bg-right-wash',
        isRight === false && 'border-miss-mark bg-miss-wash',
      )}
    >
      <span className="sr-only">{label}</span>
      {before}
      <input
        {...rest}
        type="text"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        readOnly={isLocked}
        maxLength={LONGEST}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="min-h-14 w-full min-w-0 bg-transparent text-xl outline-none"
      />
      {after}
      {isRight !== undefined && (
        <PartMark isRight={isRight} words={isRight ? 'Right' : 'Not right'} />
      )}
    </label>
  );
}
