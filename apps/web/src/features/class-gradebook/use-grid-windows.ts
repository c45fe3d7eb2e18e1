import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useMemo, type RefObject } from 'react';
import type { GridColumn } from './grid-columns.ts';
import { NAMES, ROW, TOP } from './grid-layout.ts';
import type { Place } from './selection.ts';

interface GridWindows {
  scroller: RefObject<HTMLDivElement | null>;
  /** How many rows there are. */
  count: number;
  columns: readonly GridColumn[];
  active: Place;
}

const OVERSCAN_ROWS = 14;
const OVERSCAN_COLUMNS = 5;

/** Always draws the active one too, wherever it is scrolled to: it holds the focus. */
const withActive = (active: number) => (range: Range) => {
  const shown = defaultRangeExtractor(range);
  return active < 0 || active >= range.count || shown.includes(active)
    ? shown
    : [...shown, active].toSorted((a, b) => a - b);
};

/** Which rows and columns are near the window, and are drawn. */
export function useGridWindows({ scroller, count, columns, active }: GridWindows) {
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled by React Compiler
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN_ROWS,
    paddingStart: TOP,
    scrollPaddingStart: TOP,
    rangeExtractor: useMemo(() => withActive(active.row), [active.row]),
  });
  const widths = useMemo(() => columns.map(({ width }) => width), [columns]);
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => widths[index] ?? 0,
    overscan: OVERSCAN_COLUMNS,
    paddingStart: NAMES,
    scrollPaddingStart: NAMES,
    rangeExtractor: useMemo(() => withActive(active.col), [active.col]),
  });
  useEffect(() => across.measure(), [across, widths]);
  return { rows, across };
}
