import Archive from 'lucide-react/icons/archive';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import CircleDot from 'lucide-react/icons/circle-dot';
import CircleStop from 'lucide-react/icons/circle-stop';
import Hourglass from 'lucide-react/icons/hourglass';
import PenLine from 'lucide-react/icons/pen-line';
import { stageNames } from './stage.ts';
import type { Stage } from './stages.ts';

const ICON = {
  draft: PenLine,
  scheduled: CalendarClock,
  coming: Hourglass,
  open: CircleDot,
  over: CircleStop,
  withdrawn: Archive,
} as const;

/** Where an assignment stands, as a word with a sign. */
export function StageMark({ stage }: { stage: Stage }) {
  const Icon = ICON[stage];
  return (
    <span className="inline-flex items-center gap-1.5 font-head font-medium whitespace-nowrap">
      <Icon
        size={18}
        aria-hidden="true"
        className={stage === 'open' ? 'text-assigned-mark' : 'text-ink-soft'}
      />
      {stageNames[stage]}
    </span>
  );
}
