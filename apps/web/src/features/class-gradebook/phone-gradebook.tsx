import type { ClassGradebook, GradebookColumn } from '@planets/contract';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatDuration, formatPercent } from '../../lib/format.ts';
import { pointsInWords } from '../../lib/points.ts';
import { CellActions } from './cell-actions.tsx';
import { CellMark } from './cell-mark.tsx';
import { cellInWords } from './cell-words.ts';
import { cellAt, keyOf, type CellState } from './cells.ts';
import { readEntry } from './score-entry.ts';
import type { GradebookEdits } from './use-gradebook-edits.ts';

interface PhoneGradebookProps {
  gradebook: ClassGradebook;
  students: readonly number[];
  assignments: readonly GradebookColumn[];
  edits: GradebookEdits;
  onOpenTotal: (studentId: string) => void;
  onLog: (key: { assignmentId: number; studentId: string }) => void;
}

interface Open {
  readonly student: number;
  readonly assignmentId: number;
}

/** The same gradebook for one hand: one assignment with all students, or one student with all their work. */
export function PhoneGradebook(props: PhoneGradebookProps) {
  const { gradebook, students, assignments, edits, onOpenTotal, onLog } = props;
  const [by, setBy] = useState<'assignment' | 'student'>('assignment');
  const [chosenWork, setWork] = useState<string>();
  const [chosenStudent, setStudent] = useState<string>();
  const [open, setOpen] = useState<Open | null>(null);
  // The latest that anybody did something for, which is what a teacher most likely looks for.
  const work =
    assignments.find(({ id }) => String(id) === chosenWork) ??
    assignments.findLast(({ status }) => /[hsm]/.test(status)) ??
    assignments.at(-1);
  const student =
    students.find((index) => gradebook.students[index]!.id === chosenStudent) ?? students[0];
  const entries =
    by === 'assignment'
      ? work
        ? students.map((index) => ({ student: index, column: work }))
        : []
      : student === undefined
        ? []
        : assignments.map((column) => ({ student, column }));
  const person = student === undefined ? undefined : gradebook.students[student];

  return (
    <div className="md:hidden">
      <Segmented
        label="Look at"
        hideLabel
        value={by}
        onChange={setBy}
        options={[
          { value: 'assignment', label: 'By assignment' },
          { value: 'student', label: 'By student' },
        ]}
      />
      <div className="mt-3">
        {by === 'assignment' && work && (
          <Select
            label="Assignment"
            value={String(work.id)}
            onChange={setWork}
            options={assignments.map(({ id, title }) => ({ value: String(id), label: title }))}
          />
        )}
        {by === 'student' && person && (
          <>
            <Select
              label="Student"
              value={person.id}
              onChange={setStudent}
              options={students.map((index) => ({
                value: gradebook.students[index]!.id,
                label: gradebook.students[index]!.name,
              }))}
            />
            <Button className="mt-3 w-full" onPress={() => onOpenTotal(person.id)}>
              Total so far {formatPercent(person.totals.soFar.percent)}
              {person.totals.soFar.letter !== null && `, ${person.totals.soFar.letter}`}
            </Button>
            <p className="mt-3 rounded-md bg-practice-wash px-3 py-2 text-sm text-practice-text">
              Self-practice, in no grade:{' '}
              {person.practice === null
                ? 'nothing yet'
                : `${person.practice.sessions} sessions, ${formatDuration(person.practice.activeSeconds)}, average ${formatPercent(person.practice.averageScorePercent)}`}
            </p>
          </>
        )}
      </div>
      <ul
        aria-label={by === 'assignment' ? 'Students' : 'Assignments'}
        className="mt-3 divide-y divide-line border-y border-line"
      >
        {entries.map(({ student: index, column }) => {
          const { id, name } = gradebook.students[index]!;
          const key = { assignmentId: column.id, studentId: id };
          const { cell, standing } = edits.shown(cellAt(column, index), keyOf(key));
          return (
            <li key={keyOf(key)}>
              <button
                type="button"
                onClick={() => setOpen({ student: index, assignmentId: column.id })}
                className="flex min-h-14 w-full cursor-pointer items-center gap-3 rounded-sm py-2 text-start"
              >
                <span className="min-w-0 flex-1">
                  <bdi className="block font-medium break-words">
                    {by === 'assignment' ? name : column.title}
                  </bdi>
                  <span className="block text-sm text-ink-soft">
                    {cellInWords(cell, column)}
                    {standing === 'saving' && ', saving'}
                    {standing === 'failed' && ', not saved'}
                  </span>
                </span>
                <span className="shrink-0">
                  <CellMark cell={cell} />
                </span>
                <ChevronRight
                  size={18}
                  aria-hidden="true"
                  className="shrink-0 text-ink-soft rtl:-scale-x-100"
                />
              </button>
            </li>
          );
        })}
      </ul>
      {open && (
        <PhoneCell
          {...props}
          open={open}
          onClose={() => setOpen(null)}
          onLog={(key) => {
            setOpen(null);
            onLog(key);
          }}
        />
      )}
    </div>
  );
}

interface PhoneCellProps extends PhoneGradebookProps {
  open: Open;
  onClose: () => void;
}

/** One cell, on a sheet of its own: the score, and everything else that can be done. */
function PhoneCell({ gradebook, edits, open, onClose, onLog }: PhoneCellProps) {
  const column = gradebook.assignments.find(({ id }) => id === open.assignmentId)!;
  const student = gradebook.students[open.student]!;
  const key = { assignmentId: column.id, studentId: student.id };
  const { cell } = edits.shown(cellAt(column, open.student), keyOf(key));
  const [text, setText] = useState(cell.earned === null ? '' : String(cell.earned));
  const [wrong, setWrong] = useState<string>();
  const mayGrade = gradebook.class.mayGrade && cell.status !== 'not_theirs';
  const change = (edit: Partial<CellState>) => {
    edits.change([{ ...key, ...edit }]);
    onClose();
  };
  const save = () => {
    const read = readEntry(text, column);
    if ('wrong' in read) setWrong(read.wrong);
    else if ('earned' in read.edit && read.edit.earned === cell.earned) onClose();
    else change(read.edit);
  };
  return (
    <Dialog
      title={column.title}
      isOpen
      onClose={onClose}
      actions={
        mayGrade && (
          <Button variant="primary" onPress={save}>
            Save
          </Button>
        )
      }
    >
      {mayGrade && (
        <form
          className="mb-4"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            label={`Score of ${pointsInWords(column.points)}`}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(value) => {
              setText(value);
              setWrong(undefined);
            }}
            errorMessage={wrong}
          />
        </form>
      )}
      <CellActions
        student={student}
        column={column}
        cell={cell}
        mayGrade={mayGrade}
        onChange={change}
        onLog={() => onLog(key)}
      />
    </Dialog>
  );
}
