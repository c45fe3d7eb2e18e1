import type { Line } from '@planets/contract';
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { classes } from '../../lib/classes.ts';
import { LINE_ENDS, LINE_WIDTH } from './line-measure.ts';
import { stopNear, stopsOf, valueAt } from './line-places.ts';
import { stopByKey } from './stop-by-key.ts';

interface LineSliderProps {
  line: Line;
  /** Where the marker stands, from 0; undefined before it is placed. */
  stop: number | undefined;
  /** The place as it is read out. */
  words: string;
  isLocked: boolean;
  onPlace: (stop: number) => void;
  /** Takes the marker from the line again. */
  onUnplace: () => void;
  /** The drawing. */
  children: ReactNode;
}

/** Makes the drawing of a line a slider: a tap or a drag anywhere on it places the marker, keys move it. */
export function LineSlider(props: LineSliderProps) {
  const { line, stop, words, isLocked, onPlace, onUnplace, children } = props;
  /** Where the marker was when a finger came down, for when it turns out to scroll the page. */
  const before = useRef<number | undefined | 'no drag'>('no drag');

  const placeAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const x = ((clientX - left) / width) * LINE_WIDTH;
    const share = (x - LINE_ENDS[0]) / (LINE_ENDS[1] - LINE_ENDS[0]);
    onPlace(stopNear(line, line.min + share * (line.max - line.min)));
  };
  const end = () => {
    before.current = 'no drag';
  };

  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the browser’s own range cannot be without a value, and this one starts unplaced
      role="slider"
      tabIndex={0}
      aria-label="Marker on the line"
      aria-valuemin={line.min}
      aria-valuemax={line.max}
      aria-valuenow={stop === undefined ? line.min : valueAt(line, stop)}
      aria-valuetext={words}
      aria-disabled={isLocked}
      // Up and down a finger scrolls the page; along the line it is ours.
      style={{ touchAction: 'pan-y' }}
      className={classes(
        'max-w-xl rounded-md select-none',
        !isLocked && 'cursor-pointer active:cursor-grabbing',
      )}
      onPointerDown={(event) => {
        if (isLocked || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        before.current = stop;
        placeAt(event);
      }}
      onPointerMove={(event) => before.current !== 'no drag' && placeAt(event)}
      onPointerUp={end}
      onPointerCancel={() => {
        if (before.current === undefined) onUnplace();
        else if (before.current !== 'no drag') onPlace(before.current);
        end();
      }}
      onKeyDown={(event) => {
        const next = isLocked ? undefined : stopByKey(event.key, stop, stopsOf(line), line);
        if (next === undefined) return;
        event.preventDefault();
        onPlace(next);
      }}
    >
      {children}
    </div>
  );
}
