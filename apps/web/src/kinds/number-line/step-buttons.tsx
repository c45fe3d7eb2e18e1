import type { Line } from '@planets/contract';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { useAnnounce } from '../../components/announcer.tsx';
import { placeWords, stopsOf, type Tick, valueAt } from './line-places.ts';
import { stopByKey } from './stop-by-key.ts';

interface StepButtonsProps {
  line: Line;
  ticks: readonly Tick[];
  stop: number | undefined;
  onPlace: (stop: number) => void;
}

/** The marker one stop to the left or right, for a finger that is too broad for the line. */
export function StepButtons({ line, ticks, stop, onPlace }: StepButtonsProps) {
  const announce = useAnnounce();
  const last = stopsOf(line);
  const move = (key: 'ArrowLeft' | 'ArrowRight') => {
    const next = stopByKey(key, stop, last, line);
    if (next === undefined || next === stop) return;
    onPlace(next);
    announce(placeWords(line, ticks, valueAt(line, next)));
  };
  const look =
    'flex size-12 shrink-0 cursor-pointer items-center justify-center rounded-full border-2 border-edge bg-surface text-action not-aria-disabled:hover:border-action aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-edge';
  return (
    <div className="mt-2 flex max-w-xl items-center justify-center gap-4">
      <button
        type="button"
        aria-label="Marker one step left"
        // Not `disabled`, which would lose the focus at the end of the line.
        aria-disabled={stop === 0}
        onClick={() => move('ArrowLeft')}
        className={look}
      >
        <ArrowLeft size={22} aria-hidden="true" />
      </button>
      <p aria-hidden="true" className="w-32 text-center text-sm text-ink-soft">
        {stop === undefined ? 'Tap the line to place the marker' : 'Move it step by step'}
      </p>
      <button
        type="button"
        aria-label="Marker one step right"
        aria-disabled={stop === last}
        onClick={() => move('ArrowRight')}
        className={look}
      >
        <ArrowRight size={22} aria-hidden="true" />
      </button>
    </div>
  );
}
