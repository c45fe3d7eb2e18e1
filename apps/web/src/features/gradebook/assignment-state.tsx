import type { AssignmentState as State } from '@planets/contract';
import BadgeCheck from 'lucide-react/icons/badge-check';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleDot from 'lucide-react/icons/circle-dot';
import CircleSlash from 'lucide-react/icons/circle-slash';
import ClockAlert from 'lucide-react/icons/clock-alert';
import PencilLine from 'lucide-react/icons/pencil-line';
import Send from 'lucide-react/icons/send';
import { classes } from '../../lib/classes.ts';

const calm = 'text-assigned-text bg-assigned-wash';
const alarm = 'text-miss-text bg-miss-wash';
const quiet = 'text-ink-soft bg-ground';

/** A word, an icon and a mark for each state, so that no state is told by colour alone. */
export const assignmentStateWords = {
  missing: { word: 'Missing', icon: CircleAlert, mark: alarm },
  open: { word: 'Open', icon: CircleDot, mark: calm },
  in_progress: { word: 'In progress', icon: PencilLine, mark: calm },
  upcoming: { word: 'Upcoming', icon: CalendarClock, mark: quiet },
  submitted: { word: 'Submitted', icon: Send, mark: calm },
  late: { word: 'Late', icon: ClockAlert, mark: alarm },
  graded: { word: 'Graded', icon: BadgeCheck, mark: calm },
  excused: { word: 'Excused', icon: CircleSlash, mark: quiet },
} satisfies Record<State, { word: string; icon: typeof Send; mark: string }>;

export function AssignmentStateMark({ state }: { state: State }) {
  const { word, icon: Icon, mark } = assignmentStateWords[state];
  return (
    <span
      className={classes(
        'inline-flex shrink-0 items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-medium whitespace-nowrap',
        mark,
      )}
    >
      <Icon size={16} aria-hidden="true" />
      {word}
    </span>
  );
}
