/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid places its cells by itself, which the elements of a table cannot */
import type { ClassGradebook } from '@planets/contract';
import {
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { cellAt, keyOf, type GridCell } from './cells.ts';
import { cleared, copied, pasted, type FoundCell } from './grid-clipboard.ts';
import type { GridColumn } from './grid-columns.ts';
import { gridCommand } from './grid-command.ts';
import { GridHead } from './grid-head.tsx';
import { ROW, TOP } from './grid-layout.ts';
import { GridRow } from './grid-row.tsx';
import { placeOf } from './place-of.ts';
import { blockOf, moved, type Place } from './selection.ts';
import { MOST_AT_ONCE, type GradebookEdits } from './use-gradebook-edits.ts';
import { useGridWindows } from './use-grid-windows.ts';
import { useScoreEntry } from './use-score-entry.ts';

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

/** Students by assignments, worked like a spreadsheet. Only what is near the window is drawn. */
export function GradebookGrid(props: GradebookGridProps) {
  const { gradebook, columns, students, edits, active, onActive, onActions, onOpenTotal, say } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState<Place | null>(null);
  /** Focus follows the active cell only while it is in the grid. */
  const takesFocus = useRef(false);
  const mayGrade = gradebook.class.mayGrade;
  const mayChange = (cell: GridCell) => mayGrade && cell.status !== 'not_theirs';
  const { rows, across } = useGridWindows({ scroller, count: students.length, columns, active });

  const cellIn = (row: number, col: number): FoundCell | undefined => {
    const student = students[row];
    const column = columns[col];
    if (student === undefined || column?.kind !== 'assignment') return undefined;
    const key = { assignmentId: column.column.id, studentId: gradebook.students[student]!.id };
    const { cell } = edits.shown(cellAt(column.column, student), keyOf(key));
    return { key, column: column.column, cell };
  };
  const changeableIn = (row: number, col: number): FoundCell | undefined => {
    const found = cellIn(row, col);
    return found && mayChange(found.cell) ? found : undefined;
  };
  const textOf = (row: number, col: number): string => {
    const found = cellIn(row, col);
    if (found) return found.cell.earned === null ? '' : String(found.cell.earned);
    const column = columns[col];
    return column?.kind === 'figure' ? column.text(gradebook.students[students[row]!]!) : '';
  };

  const { entry, begin, commit, write, drop, leave } = useScoreEntry({
    findActive: () => cellIn(active.row, active.col),
    mayGrade,
    mayChange,
    onChange: edits.change,
    onDone: () => {
      takesFocus.current = true;
    },
    say,
  });

  const go = (place: Place, isExtending = false) => {
    setAnchor((before) => (isExtending ? (before ?? active) : null));
    drop();
    onActive(place);
    rows.scrollToIndex(place.row, { align: 'auto' });
    across.scrollToIndex(place.col, { align: 'auto' });
    takesFocus.current = true;
  };

  useEffect(() => {
    if (!takesFocus.current || entry !== null) return;
    takesFocus.current = false;
    holder.current
      ?.querySelector<HTMLElement>('[data-active="true"]')
      ?.focus({ preventScroll: true });
  });

  const block = blockOf(anchor ?? active, active);
  const size = { rows: students.length, cols: columns.length };

  /** A total tells how it comes about; into any other cell one types. */
  const open = ({ row, col }: Place) => {
    const column = columns[col];
    if (column?.kind === 'figure' && column.isTotal)
      onOpenTotal(gradebook.students[students[row]!]!.id);
    else begin(textOf(row, col));
  };

  const copy = (event: ClipboardEvent) => {
    if (entry !== null) return;
    event.preventDefault();
    const { text, cells } = copied(block, textOf);
    event.clipboardData.setData('text/plain', text);
    say(cells === 1 ? 'Copied' : `${cells} cells copied`);
  };

  const paste = (event: ClipboardEvent) => {
    if (entry !== null || !mayGrade) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    const { changes, left } = pasted(text, { row: block.top, col: block.left }, changeableIn);
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
    const changes = cleared(block, changeableIn);
    if (changes.length > 0 && changes.length <= MOST_AT_ONCE) edits.change(changes);
  };

  const onEntryKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      drop();
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
    const to = moved(active, event, size);
    const command = gridCommand(event);
    // Esc stays the browser's, too.
    if (to || (command && command.does !== 'unselect')) event.preventDefault();
    if (to) return go(to, event.shiftKey);
    switch (command?.does) {
      case 'undo':
        return edits.undo();
      case 'redo':
        return edits.redo();
      case 'show actions':
        return onActions();
      case 'open':
        return open(active);
      case 'clear':
        return clear();
      case 'unselect':
        return setAnchor(null);
      case 'type':
        return begin(command.text);
      default:
        return undefined;
    }
  };

  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event);
    if (!place) return;
    if (entry !== null && !commit()) event.preventDefault();
    else go(place, event.shiftKey);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const place = placeOf(event);
    if (place) open(place);
  };
  const onContextMenu = (event: MouseEvent) => {
    const place = placeOf(event);
    if (!place) return;
    event.preventDefault();
    go(place);
    onActions();
  };

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
              onText={write}
              onLeave={leave}
            />
          );
        })}
      </div>
    </div>
  );
}
