import { classes } from '../../lib/classes.ts';

/** Decoration: the number beside it says the same. */
export function ShareBar({
  percent,
  ledger,
}: {
  percent: number;
  ledger: 'assigned' | 'practice';
}) {
  return (
    <span aria-hidden="true" className="my-1 block h-1.5 overflow-hidden rounded-full bg-line">
      <span
        className={classes(
          'block h-full rounded-full',
          ledger === 'assigned' ? 'bg-assigned-mark' : 'bg-practice-mark',
        )}
        style={{ inlineSize: `${Math.min(100, percent)}%` }}
      />
    </span>
  );
}
