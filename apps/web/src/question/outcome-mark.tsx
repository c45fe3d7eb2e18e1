import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import SkipForward from 'lucide-react/icons/skip-forward';
import X from 'lucide-react/icons/x';
import { classes } from '../lib/classes.ts';
import type { Outcome } from './question-outcome.ts';

const marks = {
  right: { icon: Check, look: 'bg-right-wash text-right-text' },
  missed: { icon: X, look: 'bg-miss-wash text-miss-text' },
  skipped: { icon: SkipForward, look: 'bg-ground text-ink-soft' },
  open: { icon: CircleDashed, look: 'bg-ground text-ink-soft' },
} satisfies Record<Outcome, object>;

/** Verdict in word, icon and colour. */
export function OutcomeMark({ outcome, words }: { outcome: Outcome; words: string }) {
  const { icon: Icon, look } = marks[outcome];
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-medium',
        look,
      )}
    >
      <Icon size={16} strokeWidth={2.5} aria-hidden="true" className="shrink-0" />
      {words}
    </span>
  );
}

/** A question in the row of all: its number, and its verdict by shape. */
export function OutcomeDot({ outcome, number }: { outcome: Outcome; number: number }) {
  const { icon: Icon, look } = marks[outcome];
  return (
    <span
      className={classes(
        'flex size-11 flex-col items-center justify-center rounded-md text-sm leading-none tabular-nums',
        look,
      )}
    >
      <Icon size={16} strokeWidth={2.5} aria-hidden="true" />
      {number}
    </span>
  );
}
