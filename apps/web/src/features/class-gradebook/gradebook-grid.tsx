/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid places its cells by itself, which the elements of a table cannot */
import type { ClassGradebook } from '@planets/contract';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { cellAt, keyOf, type CellEdit, type GridCell } from './cells.ts';
import type { GridColumn } from './grid-columns.ts';
import { GridHead } from './grid-head.tsx';
import { NAMES, ROW, TOP } from './grid-layout.ts';
import { GridRow } from './grid-row.tsx';
import { readEntry } from './score-entry.ts';
import { blockOf, moved, readBlock, writeBlock, type Place } from './selection.ts';
import { MOST_AT_ONCE, type GradebookEdits } from './use-gradebook-edits.ts';

interface GradebookGridProps {
  gradebook: ClassGradebook;
  columns: readonly GridColumn[];
  /** Places of the students that are shown. */
  students: readonly number[];
  edits: GradebookEdits;
  active: Place;
  onActive: (place: Place) => void;
  /** To the actions of the cell above the grid. */
  onActions: () => void;
  onOpenTotal: (studentId: string) => void;
  say: (words: string) => void;
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

/** Students by assignments, worked like a spreadsheet. Only what is near the window is drawn. */
export function GradebookGrid(props: GradebookGridProps) {
  const { gradebook, columns, students, edits, active, onActive, onActions, onOpenTotal, say } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState<Place | null>(null);
  const [entry, setEntry] = useState<{ text: string; wrong?: string } | null>(null);
  /** Focus follows the active cell only while it is in the grid. */
  const takesFocus = useRef(false);
  const mayGrade = gradebook.class.mayGrade;

  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled by React Compiler
  const rows = useVirtualizer({
    count: students.length,
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

  const cellIn = useCallback(
    (row: number, col: number) => {
      const student = students[row];
      const column = columns[col];
      if (student === undefined || column?.kind !== 'assignment') return undefined;
      const key = { assignmentId: column.column.id, studentId: gradebook.students[student]!.id };
      return {
        key,
        column: column.column,
        ...edits.shown(cellAt(column.column, student), keyOf(key)),
      };
    },
    [columns, edits, gradebook.students, students],
  );

  const go = useCallback(
    (place: Place, isExtending = false) => {
      setAnchor((before) => (isExtending ? (before ?? active) : null));
      setEntry(null);
      onActive(place);
      rows.scrollToIndex(place.row, { align: 'auto' });
      across.scrollToIndex(place.col, { align: 'auto' });
      takesFocus.current = true;
    },
    [across, active, onActive, rows],
  );

  useEffect(() => {
    if (!takesFocus.current || entry !== null) return;
    takesFocus.current = false;
    holder.current
      ?.querySelector<HTMLElement>('[data-active="true"]')
      ?.focus({ preventScroll: true });
  });

  const block = anchor ? blockOf(anchor, active) : blockOf(active, active);
  const size = { rows: students.length, cols: columns.length };

  const mayChange = (cell: GridCell) => mayGrade && cell.status !== 'not_theirs';

  const begin = (text: string): void => {
    const found = cellIn(active.row, active.col);
    if (!found) return;
    if (!mayChange(found.cell)) {
      say(
        mayGrade
          ? 'This work is not for this student.'
          : 'Grades can only be changed by a teacher of the class.',
      );
      return;
    }
    setEntry({ text });
  };

  /** @returns whether there was nothing wrong with what was typed. */
  const commit = (): boolean => {
    const found = cellIn(active.row, active.col);
    if (entry === null || !found) return true;
    const read = readEntry(entry.text, found.column);
    if ('wrong' in read) {
      setEntry({ ...entry, wrong: read.wrong });
      say(read.wrong);
      return false;
    }
    setEntry(null);
    takesFocus.current = true;
    const isSame =
      'earned' in read.edit &&
      read.edit.earned === found.cell.earned &&
      found.cell.status !== 'excused';
    if (!isSame) edits.change([{ ...found.key, ...read.edit }]);
    return true;
  };

  const textOf = (row: number, col: number): string => {
    const found = cellIn(row, col);
    if (found) return found.cell.earned === null ? '' : String(found.cell.earned);
    const column = columns[col];
    return column?.kind === 'figure' ? column.text(gradebook.students[students[row]!]!) : '';
  };

  const copy = (event: ClipboardEvent) => {
    if (entry !== null) return;
    event.preventDefault();
    const lines = Array.from({ length: block.bottom - block.top + 1 }, (_, row) =>
      Array.from({ length: block.right - block.left + 1 }, (__, col) =>
        textOf(block.top + row, block.left + col),
      ),
    );
    event.clipboardData.setData('text/plain', writeBlock(lines));
    say(
      lines.length * lines[0]!.length === 1
        ? 'Copied'
        : `${lines.length * lines[0]!.length} cells copied`,
    );
  };

  const paste = (event: ClipboardEvent) => {
    if (entry !== null || !mayGrade) return;
    event.preventDefault();
    const lines = readBlock(event.clipboardData.getData('text/plain'));
    const changes: CellEdit[] = [];
    let left = 0;
    for (const [row, cells] of lines.entries())
      for (const [col, text] of cells.entries()) {
        const found = cellIn(block.top + row, block.left + col);
        if (text.trim() === '') continue;
        const read = found && mayChange(found.cell) ? readEntry(text, found.column) : undefined;
        if (read && 'edit' in read) {
          if (!('earned' in read.edit) || read.edit.earned !== found!.cell.earned)
            changes.push({ ...found!.key, ...read.edit });
        } else left += 1;
      }
    if (changes.length > MOST_AT_ONCE) {
      say(
        `That is ${changes.length} changes. At most ${MOST_AT_ONCE} are pasted at once: use the import for more.`,
      );
      return;
    }
    if (changes.length > 0) edits.change(changes);
    say(
      `${changes.length} ${changes.length === 1 ? 'cell' : 'cells'} pasted${left > 0 ? `, ${left} left out: no score, or no place for one` : ''}`,
    );
  };

  const clear = () => {
    const changes: CellEdit[] = [];
    for (let row = block.top; row <= block.bottom; row += 1)
      for (let col = block.left; col <= block.right; col += 1) {
        const found = cellIn(row, col);
        if (found && mayChange(found.cell) && found.cell.earned !== null)
          changes.push({ ...found.key, earned: null });
      }
    if (changes.length > 0 && changes.length <= MOST_AT_ONCE) edits.change(changes);
  };

  const onEntryKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setEntry(null);
      takesFocus.current = true;
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      if (!commit()) return;
      const by = event.shiftKey ? -1 : 1;
      const next =
        event.key === 'Enter'
          ? { row: active.row + by, col: active.col }
          : { row: active.row, col: active.col + by };
      if (next.row >= 0 && next.row < size.rows && next.col >= 0 && next.col < size.cols) go(next);
    }
  };

  const onKey = (event: KeyboardEvent) => {
    if (entry !== null) return onEntryKey(event);
    const far = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (far && key === 'z') {
      event.preventDefault();
      if (event.shiftKey) edits.redo();
      else edits.undo();
      return;
    }
    if (far && key === 'y') {
      event.preventDefault();
      edits.redo();
      return;
    }
    const to = moved(active, event, size);
    if (to) {
      event.preventDefault();
      go(to, event.shiftKey);
      return;
    }
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      onActions();
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      const column = columns[active.col];
      if (column?.kind === 'figure' && column.isTotal)
        onOpenTotal(gradebook.students[students[active.row]!]!.id);
      else begin(textOf(active.row, active.col));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      if (mayGrade) clear();
    } else if (event.key === 'Escape') setAnchor(null);
    else if (event.key.length === 1 && !far && !event.altKey && event.key !== ' ') {
      event.preventDefault();
      begin(event.key);
    }
  };

  /** The place of a cell that something happened in. */
  const placeOf = (event: MouseEvent): Place | undefined => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-col]');
    return cell
      ? { row: Number(cell.dataset['row']), col: Number(cell.dataset['col']) }
      : undefined;
  };
  const isEntry = (event: MouseEvent) => event.target instanceof HTMLInputElement;
  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event);
    if (!place || isEntry(event)) return;
    if (entry !== null && !commit()) event.preventDefault();
    else go(place, event.shiftKey);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const place = placeOf(event);
    if (!place || isEntry(event)) return;
    const column = columns[place.col];
    if (column?.kind === 'figure' && column.isTotal)
      onOpenTotal(gradebook.students[students[place.row]!]!.id);
    else begin(textOf(place.row, place.col));
  };
  const onContextMenu = (event: MouseEvent) => {
    const place = placeOf(event);
    if (!place || isEntry(event)) return;
    event.preventDefault();
    go(place);
    onActions();
  };
  const onText = useCallback((text: string) => setEntry({ text }), []);
  // Rows are drawn anew only when something of theirs changed, so what they call stays the same.
  const latestLeave = useRef(() => {});
  useEffect(() => {
    latestLeave.current = () => {
      if (!commit()) setEntry(null);
    };
  });
  const leave = useCallback(() => latestLeave.current(), []);

  const shownColumns = across.getVirtualItems();
  const width = across.getTotalSize();
  return (
    <div
      ref={scroller}
      className="relative max-h-[max(22rem,calc(100dvh-13rem))] overflow-auto overscroll-contain rounded-md border border-line bg-surface [contain:strict]"
      style={{ height: TOP + students.length * ROW + 18 }}
    >
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its active cell takes the focus */}
      <div
        ref={holder}
        role="grid"
        aria-label={`Gradebook of ${gradebook.class.name}`}
        aria-rowcount={students.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        onKeyDown={onKey}
        onCopy={copy}
        onPaste={paste}
        onMouseDown={onMouseDown}
        onDoubleClick={onDoubleClick}
        onContextMenu={onContextMenu}
        className="relative"
        style={{ width, height: rows.getTotalSize() }}
      >
        <GridHead
          columns={columns}
          shown={shownColumns}
          width={width}
          zone={gradebook.class.zone}
        />
        {rows.getVirtualItems().map((item) => {
          const place = students[item.index]!;
          const isActive = item.index === active.row;
          const isInBlock =
            anchor !== null && item.index >= block.top && item.index <= block.bottom;
          return (
            <GridRow
              key={gradebook.students[place]!.id}
              row={item.index}
              start={item.start}
              place={place}
              student={gradebook.students[place]!}
              columns={columns}
              shown={shownColumns}
              pending={edits.pending}
              activeColumn={isActive ? active.col : -1}
              selectedFrom={isInBlock ? block.left : -1}
              selectedTo={isInBlock ? block.right : -1}
              entry={isActive ? entry : null}
              onText={onText}
              onLeave={leave}
            />
          );
        })}
      </div>
    </div>
  );
}
