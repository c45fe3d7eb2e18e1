/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid places its cells by itself, which the elements of a table cannot */
import type { GradebookStudent } from '@planets/contract';
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import { classes } from '../../lib/classes.ts';
import { formatPoints } from '../../lib/points.ts';
import { CellMark } from './cell-mark.tsx';
import { cellInWords } from './cell-words.ts';
import { cellAt, keyOf, type GridCell } from './cells.ts';
import type { GridColumn } from './grid-columns.ts';
import { ROW } from './grid-layout.ts';
import { NameCell } from './name-cell.tsx';
import { shownCell, type Pending, type Standing } from './use-gradebook-edits.ts';

/** What is being typed into a cell, and what is wrong with it. */
export interface Entry {
  text: string;
  wrong?: string;
}

interface GridRowProps {
  row: number;
  start: number;
  /** Of the student in the gradebook. */
  place: number;
  student: GradebookStudent;
  columns: readonly GridColumn[];
  shown: readonly VirtualItem[];
  pending: Pending;
  /** -1 where the active cell is in another row. */
  activeColumn: number;
  /** -1 where nothing of this row is selected. */
  selectedFrom: number;
  selectedTo: number;
  entry: Entry | null;
  onText: (text: string) => void;
  onLeave: () => void;
}

const STANDING_WORDS: Record<Standing, string> = { saving: ', saving', failed: ', not saved' };

/** One student's row. Drawn anew only when something of its own changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, start, place, student, columns, shown, pending } = props;
  const { activeColumn, selectedFrom, selectedTo, entry, onText, onLeave } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="absolute inset-x-0 top-0 border-b border-line"
      style={{
        height: ROW,
        transform: `translateY(${start}px)`,
        // What is wrong with an entry is told over the rows below.
        zIndex: entry === null ? undefined : 5,
      }}
    >
      <NameCell student={student} />
      {shown.map(({ index, start: left, size }) => {
        const column = columns[index]!;
        const isActive = index === activeColumn;
        const isEditing = isActive && entry !== null;
        const isSelected = index >= selectedFrom && index <= selectedTo;
        const work = column.kind === 'assignment' ? column.column : undefined;
        const found =
          work &&
          shownCell(
            pending,
            cellAt(work, place),
            keyOf({ assignmentId: work.id, studentId: student.id }),
          );
        return (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={index + 2}
            aria-selected={isActive || isSelected}
            aria-label={
              found &&
              `${cellInWords(found.cell, work)}${found.standing === null ? '' : STANDING_WORDS[found.standing]}`
            }
            tabIndex={isActive && !isEditing ? 0 : -1}
            data-active={isActive}
            data-row={row}
            data-col={index}
            className={classes(
              'absolute top-0 flex h-full cursor-cell items-center justify-end border-e border-line px-2 text-base outline-none select-none',
              'focus-visible:z-1 focus-visible:shadow-[inset_0_0_0_3px_var(--focus)]',
              isSelected ? 'bg-action-wash' : lookOf(column, found?.cell),
              isActive && 'shadow-[inset_0_0_0_2px_var(--edge)]',
              isEditing && 'z-5',
            )}
            style={{ insetInlineStart: left, width: size }}
          >
            {isEditing && work ? (
              <CellEntry
                label={`${work.title}, ${student.name}: points of ${formatPoints(work.points)}`}
                entry={entry}
                onText={onText}
                onLeave={onLeave}
              />
            ) : found ? (
              <>
                {found.standing && <SavingMark isFailed={found.standing === 'failed'} />}
                <CellMark cell={found.cell} />
              </>
            ) : column.kind === 'figure' ? (
              <span className="w-full truncate text-end tabular-nums">{column.text(student)}</span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
});

function lookOf(column: GridColumn, cell: GridCell | undefined): string {
  if (column.kind === 'figure')
    return column.ledger === 'practice'
      ? 'bg-practice-wash text-practice-text'
      : column.isTotal
        ? 'bg-raised font-medium'
        : 'bg-raised text-ink-soft';
  if (!cell || cell.status === 'not_theirs')
    return 'bg-[repeating-linear-gradient(135deg,var(--line)_0_1px,transparent_1px_7px)]';
  return cell.status === 'missing'
    ? 'bg-miss-wash'
    : cell.status === 'handed_in'
      ? 'bg-action-wash'
      : '';
}

function SavingMark({ isFailed }: { isFailed: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        'absolute top-1 inset-s-1 size-2 rounded-full',
        isFailed ? 'bg-miss-mark' : 'bg-edge',
      )}
    />
  );
}

interface CellEntryProps {
  label: string;
  entry: Entry;
  onText: (text: string) => void;
  onLeave: () => void;
}

function CellEntry({ label, entry, onText, onLeave }: CellEntryProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  return (
    <>
      <input
        ref={input}
        aria-label={label}
        aria-invalid={entry.wrong === undefined ? undefined : true}
        inputMode="decimal"
        autoComplete="off"
        value={entry.text}
        onChange={(event) => onText(event.target.value)}
        onBlur={onLeave}
        className={classes(
          'absolute inset-0 z-10 w-full bg-surface px-2 text-end tabular-nums outline-3 -outline-offset-3 outline-focus select-text',
          entry.wrong !== undefined && 'text-miss-text',
        )}
      />
      {entry.wrong !== undefined && (
        <span className="absolute inset-e-0 top-full z-20 w-56 rounded-sm bg-miss-wash p-2 text-start text-sm text-ink shadow-raised">
          {entry.wrong}
        </span>
      )}
    </>
  );
}
