import type { ClassGradebook, Grade } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { formatDayAndTime } from '../../lib/format.ts';
import { formatPoints } from '../../lib/points.ts';
import { keyOf, type CellState } from './cells.ts';
import type { Conflict } from './use-gradebook-edits.ts';

interface ConflictDialogProps {
  gradebook: ClassGradebook;
  conflict: Conflict;
  onResolve: (mine: ReadonlySet<string>) => void;
}

const pointsOr = (earned: number | null | undefined, none: string): string =>
  earned === null || earned === undefined ? none : formatPoints(earned);

/** What a change would set, in words. */
function editInWords(edit: Partial<CellState>): string {
  const parts = [
    edit.earned !== undefined && pointsOr(edit.earned, 'no score'),
    edit.excused !== undefined && (edit.excused ? 'excused' : 'not excused'),
    edit.markedMissing !== undefined && (edit.markedMissing ? 'missing' : 'not missing'),
    edit.released !== undefined && (edit.released ? 'shown' : 'hidden'),
  ];
  return parts.filter(Boolean).join(', ');
}

const gradeInWords = (grade: Grade): string =>
  [
    pointsOr(grade.earned, 'no score'),
    grade.excused && 'excused',
    grade.markedMissing && 'missing',
    grade.released ? 'shown' : 'not shown',
  ]
    .filter(Boolean)
    .join(', ');

/** Two teachers at one cell: the second sees both values and chooses. */
export function ConflictDialog({ gradebook, conflict, onResolve }: ConflictDialogProps) {
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, isMine: boolean) =>
    setMine((before) => {
      const after = new Set(before);
      if (isMine) after.add(key);
      else after.delete(key);
      return after;
    });
  const others = conflict.batch.edits.length - conflict.cells.length;
  return (
    <Dialog
      title="Somebody else changed this meanwhile"
      isOpen
      isRequired
      onClose={() => onResolve(new Set())}
      actions={
        <Button variant="primary" onPress={() => onResolve(mine)}>
          Go on with these
        </Button>
      }
    >
      <p>
        Nothing of yours is saved yet. Choose which value stays.
        {others > 0 && ' Your other changes are saved with it.'}
      </p>
      <ul className="mt-4 space-y-5">
        {conflict.cells.map(({ edit, theirs }) => {
          const key = keyOf(edit);
          const column = gradebook.assignments.find(({ id }) => id === edit.assignmentId);
          const student = gradebook.students.find(({ id }) => id === edit.studentId);
          const name = `${student?.name ?? ''}, ${column?.title ?? ''}`;
          return (
            <li key={key}>
              <Segmented
                label={name}
                value={mine.has(key) ? 'mine' : 'theirs'}
                onChange={(value) => choose(key, value === 'mine')}
                options={[
                  { value: 'theirs', label: `Theirs: ${gradeInWords(theirs)}` },
                  { value: 'mine', label: `Mine: ${editInWords(edit)}` },
                ]}
              />
              <p className="mt-1 text-sm text-ink-soft">
                Theirs is by <bdi>{theirs.changedBy ?? 'the school’s computer'}</bdi>
                {theirs.changedAt !== null && `, ${formatDayAndTime(theirs.changedAt)}`}
              </p>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
