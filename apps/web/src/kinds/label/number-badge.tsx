import { classes } from '../../lib/classes.ts';

interface NumberBadgeProps {
  /** Of the place, from 1. */
  number: number;
  /** It waits for its name. */
  isCurrent?: boolean;
  /** It has a name. */
  isNamed?: boolean;
  isRight?: boolean | undefined;
}

/** The number of a place, the same in the picture and in the rows. */
export const NumberBadge = ({ number, isCurrent, isNamed, isRight }: NumberBadgeProps) => (
  <span
    aria-hidden="true"
    className={classes(
      'flex size-6.5 shrink-0 items-center justify-center rounded-full border-2 font-head text-sm font-semibold tabular-nums',
      isRight === true && 'border-right-mark bg-right-wash text-right-text',
      isRight === false && 'border-miss-mark bg-miss-wash text-miss-text',
      isRight === undefined &&
        (isNamed
          ? 'border-action bg-action text-action-ink'
          : 'border-action bg-surface text-action'),
      isCurrent && 'outline-3 outline-offset-2 outline-action',
    )}
  >
    {number}
  </span>
);
