import type { Mode } from '@planets/contract';
import GraduationCap from 'lucide-react/icons/graduation-cap';
import Hand from 'lucide-react/icons/hand';
import ListChecks from 'lucide-react/icons/list-checks';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Timer from 'lucide-react/icons/timer';
import Waypoints from 'lucide-react/icons/waypoints';
import Zap from 'lucide-react/icons/zap';
import { modeNames } from '../../lib/session-words.ts';
import { MODES } from './modes.ts';
import { PickRow } from './pick-row.tsx';

interface ModePickerProps {
  mode: Mode;
  onChange: (mode: Mode) => void;
}

const ICON: Record<Mode, typeof Zap> = {
  quick: Zap,
  full: ListChecks,
  timed: Timer,
  teach: GraduationCap,
  related: Waypoints,
  interactive: Hand,
  review: RotateCcw,
};

export function ModePicker({ mode, onChange }: ModePickerProps) {
  return (
    <fieldset>
      <legend className="mb-3 font-head text-lg font-semibold">How to practise</legend>
      <div className="grid gap-2">
        {MODES.map((offer) => {
          const Icon = ICON[offer.mode];
          return (
            <PickRow
              key={offer.mode}
              name="mode"
              isChosen={offer.mode === mode}
              onChoose={() => onChange(offer.mode)}
              icon={<Icon size={22} aria-hidden="true" />}
              title={modeNames[offer.mode]}
              line={offer.line}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
