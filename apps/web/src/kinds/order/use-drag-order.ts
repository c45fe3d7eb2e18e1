import { type PointerEvent, type RefObject, useEffect, useState } from 'react';

interface Drag {
  from: number;
  to: number;
  /** How far the pointer has gone, in pixels. */
  offset: number;
  startY: number;
  /** Middles of the rows and the height that a row leaves free, measured at the start. */
  middles: number[];
  room: number;
}

interface DragOrder {
  /** How far to draw the row at `index` from its place, in pixels; undefined while nothing is dragged. */
  shiftOf: (index: number) => number | undefined;
  draggedIndex: number | undefined;
  start: (index: number, event: PointerEvent) => void;
}

function measure(list: HTMLElement, index: number): Pick<Drag, 'middles' | 'room'> {
  const rows = [...list.children].map((row) => row.getBoundingClientRect());
  const gap = rows.length > 1 ? (rows[1]?.top ?? 0) - (rows[0]?.bottom ?? 0) : 0;
  return {
    middles: rows.map(({ top, height }) => top + height / 2),
    room: (rows[index]?.height ?? 0) + gap,
  };
}

/** Where the row from `from` would land with its middle at `y`. */
function targetOf(middles: readonly number[], from: number, y: number): number {
  const before = middles.filter((middle, index) => index < from && middle < y).length;
  const after = middles.filter((middle, index) => index > from && middle < y).length;
  return before + after;
}

/**
 * Drags rows of a list up and down with mouse, pen or finger: at once, without a long press. The rows
 * are only drawn shifted; `onMove` is called when the row is let go at another place. The keyboard has
 * its own buttons.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): DragOrder {
  const [drag, setDrag] = useState<Drag>();
  const isDragging = drag !== undefined;

  useEffect(() => {
    if (!isDragging) return;
    const move = (event: globalThis.PointerEvent) =>
      setDrag((current) => {
        if (!current) return current;
        const offset = event.clientY - current.startY;
        const middle = (current.middles[current.from] ?? 0) + offset;
        return { ...current, offset, to: targetOf(current.middles, current.from, middle) };
      });
    const cancel = () => setDrag(undefined);
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && cancel();
    window.addEventListener('pointermove', move);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', escape);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', escape);
    };
  }, [isDragging]);

  useEffect(() => {
    if (!drag) return;
    const drop = () => {
      setDrag(undefined);
      if (drag.to !== drag.from) onMove(drag.from, drag.to);
    };
    window.addEventListener('pointerup', drop);
    return () => window.removeEventListener('pointerup', drop);
  }, [drag, onMove]);

  return {
    draggedIndex: drag?.from,
    shiftOf(index) {
      if (!drag) return undefined;
      if (index === drag.from) return drag.offset;
      if (index > drag.from && index <= drag.to) return -drag.room;
      if (index < drag.from && index >= drag.to) return drag.room;
      return 0;
    },
    start(index, event) {
      if (event.button !== 0 || !list.current) return;
      // A mouse would begin to select text. Touch is kept from scrolling by CSS, and to prevent its
      // default here would swallow the next tap.
      if (event.pointerType === 'mouse') event.preventDefault();
      setDrag({
        from: index,
        to: index,
        offset: 0,
        startY: event.clientY,
        ...measure(list.current, index),
      });
    },
  };
}
