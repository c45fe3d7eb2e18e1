import type { ClassGradebook } from '@planets/contract';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../lib/format.ts';
import { CellActions } from './cell-actions.tsx';
import { MarkLegend } from './cell-mark.tsx';
import { cellAt, keyOf } from './cells.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EditsNotices } from './edits-notices.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FigureActions } from './figure-actions.tsx';
import { GradebookGrid } from './gradebook-grid.tsx';
import { GradebookToolbar } from './gradebook-toolbar.tsx';
import { gridColumns } from './grid-columns.ts';
import { shownBy, type GridFilter } from './grid-filter.ts';
import { ImportDialog } from './import-dialog.tsx';
import { LogDialog } from './log-dialog.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PhoneGradebook } from './phone-gradebook.tsx';
import type { Place } from './selection.ts';
import { TotalDialog } from './total-dialog.tsx';
import { useGradebookEdits } from './use-gradebook-edits.ts';
import { WhyDialog } from './why-dialog.tsx';

interface ClassGradebookViewProps {
  gradebook: ClassGradebook;
  /** Beside the files of the gradebook: the dialog that takes out the practice of the class. */
  renderPracticeExport: (close: () => void) => ReactNode;
}

/** The gradebook of a class: the grid where there is room for one, a list on a phone. */
export function ClassGradebookView({ gradebook, renderPracticeExport }: ClassGradebookViewProps) {
  const classId = gradebook.class.id;
  const say = useAnnounce();
  const edits = useGradebookEdits(classId, say);
  const [filter, setFilter] = useState<GridFilter>('all');
  const [search, setSearch] = useState('');
  const [place, setPlace] = useState<Place>({ row: 0, col: 0 });
  const [total, setTotal] = useState<string | null>(null);
  const [log, setLog] = useState<{ assignmentId: number; studentId: string } | null>(null);
  const [isImporting, setImporting] = useState(false);
  const [exporting, setExporting] = useState<'gradebook' | 'practice' | null>(null);
  const [imported, setImported] = useState<string | null>(null);
  const actions = useRef<HTMLElement>(null);

  const shown = useMemo(() => shownBy(gradebook, filter, search), [gradebook, filter, search]);
  const columns = useMemo(
    () => gridColumns(gradebook, shown.assignments),
    [gradebook, shown.assignments],
  );
  const active = {
    row: Math.max(0, Math.min(place.row, shown.students.length - 1)),
    col: Math.max(0, Math.min(place.col, columns.length - 1)),
  };

  if (gradebook.students.length === 0 || gradebook.assignments.length === 0)
    return (
      <>
        <NothingYet gradebook={gradebook} />
        {gradebook.students.length > 0 && (
          <div className="text-center">
            <Button onPress={() => setExporting('practice')}>
              Practice of the class as a file
            </Button>
          </div>
        )}
        {exporting === 'practice' && renderPracticeExport(() => setExporting(null))}
      </>
    );

  const index = shown.students[active.row];
  const student = index === undefined ? undefined : gradebook.students[index];
  const column = columns[active.col];
  const openStudent = gradebook.students.find(({ id }) => id === total);
  const logged = log && {
    student: gradebook.students.find(({ id }) => id === log.studentId),
    work: gradebook.assignments.find(({ id }) => id === log.assignmentId),
  };

  return (
    <>
      {gradebook.class.archived && (
        <Notice tone="warn" className="mb-4">
          <p>This class is archived: its grades can be read and not changed.</p>
        </Notice>
      )}
      <GradebookToolbar
        mayGrade={gradebook.class.mayGrade}
        filter={filter}
        onFilter={setFilter}
        search={search}
        onSearch={setSearch}
        edits={edits}
        onImport={() => {
          setImported(null);
          setImporting(true);
        }}
        onExport={() => setExporting('gradebook')}
      />
      <EditsNotices edits={edits} imported={imported} onSeen={() => setImported(null)} />
      <output className="my-2 block text-sm text-ink-soft">
        {filter !== 'all' && `${formatCount(shown.matches, 'cell')} in `}
        {formatCount(shown.students.length, 'student')},{' '}
        {formatCount(shown.assignments.length, 'assignment')}. Totals count every grade, also those
        not shown to students yet.
      </output>
      {shown.students.length === 0 || shown.assignments.length === 0 ? (
        <EmptyState title="Nothing to show here">
          <p>
            {search.trim() === ''
              ? 'No cell is like this. That is good news.'
              : 'No student is called that, or nothing of theirs is like this.'}
          </p>
          <Button
            className="mt-4"
            onPress={() => {
              setFilter('all');
              setSearch('');
            }}
          >
            Show everything
          </Button>
        </EmptyState>
      ) : (
        <>
          <div className="max-md:hidden">
            <div className="mb-2 min-h-18">
              {student && column?.kind === 'assignment' && index !== undefined ? (
                <CellActions
                  first={actions}
                  student={student}
                  column={column.column}
                  cell={
                    edits.shown(
                      cellAt(column.column, index),
                      keyOf({ assignmentId: column.column.id, studentId: student.id }),
                    ).cell
                  }
                  mayGrade={gradebook.class.mayGrade}
                  onChange={(edit) =>
                    edits.change([
                      { assignmentId: column.column.id, studentId: student.id, ...edit },
                    ])
                  }
                  onLog={() => setLog({ assignmentId: column.column.id, studentId: student.id })}
                />
              ) : (
                student &&
                column?.kind === 'figure' && (
                  <FigureActions
                    first={actions}
                    student={student}
                    column={column}
                    onOpenTotal={() => setTotal(student.id)}
                  />
                )
              )}
            </div>
            <GradebookGrid
              gradebook={gradebook}
              columns={columns}
              students={shown.students}
              edits={edits}
              active={active}
              onActive={setPlace}
              onActions={() => actions.current?.querySelector<HTMLElement>('button, a')?.focus()}
              onOpenTotal={setTotal}
              say={say}
            />
            <MarkLegend />
            <p className="mt-2 text-sm text-ink-soft">
              Arrows move, typing or Enter edits, Esc leaves it. “ex” excuses, “mi” marks as
              missing. Ctrl+Z takes back, Ctrl+C and Ctrl+V copy and paste blocks, Shift+F10 leads
              to a cell’s actions.
            </p>
          </div>
          <PhoneGradebook
            gradebook={gradebook}
            students={shown.students}
            assignments={shown.assignments}
            edits={edits}
            onOpenTotal={setTotal}
            onLog={setLog}
          />
        </>
      )}
      {openStudent && (
        <TotalDialog classId={classId} student={openStudent} onClose={() => setTotal(null)} />
      )}
      {log && (
        <LogDialog
          {...log}
          of={`${logged?.student?.name ?? ''}, ${logged?.work?.title ?? ''}`}
          onClose={() => setLog(null)}
        />
      )}
      {exporting === 'gradebook' && (
        <ExportDialog
          classId={classId}
          onPractice={() => setExporting('practice')}
          onClose={() => setExporting(null)}
        />
      )}
      {exporting === 'practice' && renderPracticeExport(() => setExporting(null))}
      {isImporting && (
        <ImportDialog
          gradebook={gradebook}
          onClose={() => setImporting(false)}
          onImported={(words) => {
            setImporting(false);
            setImported(words);
          }}
        />
      )}
      {edits.asking && <WhyDialog onAnswer={edits.answerWhy} />}
      {edits.conflict && (
        <ConflictDialog gradebook={gradebook} conflict={edits.conflict} onResolve={edits.resolve} />
      )}
    </>
  );
}
