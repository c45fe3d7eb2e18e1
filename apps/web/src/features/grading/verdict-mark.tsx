import type { GivenResponse } from '@planets/contract';
import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleDot from 'lucide-react/icons/circle-dot';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import X from 'lucide-react/icons/x';
import { classes } from '../../lib/classes.ts';
import { VERDICT_WORDS } from './grade-words.ts';

const LOOK = {
  right: { icon: Check, look: 'text-right-text' },
  partly: { icon: CircleDot, look: 'text-ink' },
  wrong: { icon: X, look: 'text-miss-text' },
  unreadable: { icon: CircleHelp, look: 'text-ink-soft' },
  awaiting: { icon: CircleDashed, look: 'text-action' },
} as const;

interface VerdictMarkProps {
  verdict: GivenResponse['verdict'];
  /** A text that was read: it has its credit. */
  isRead: boolean;
}

/** A verdict as an icon and a word. */
export function VerdictMark({ verdict, isRead }: VerdictMarkProps) {
  if (verdict === 'awaiting' && isRead)
    return (
      <span className="inline-flex items-center gap-1.5 text-sm font-medium text-ink-soft">
        <Check size={18} aria-hidden="true" />
        Read
      </span>
    );
  const { icon: Icon, look } = LOOK[verdict];
  return (
    <span className={classes('inline-flex items-center gap-1.5 text-sm font-medium', look)}>
      <Icon size={18} aria-hidden="true" />
      {VERDICT_WORDS[verdict]}
    </span>
  );
}
