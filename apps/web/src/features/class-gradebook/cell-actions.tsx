import type { GradebookColumn, GradebookStudent } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { Button } from '../../components/button.tsx';
import { buttonStyle } from '../../components/button-style.ts';
import { cellInWords } from './cell-words.ts';
import { has, type CellState, type GridCell } from './cells.ts';
import { SelectedCell } from './selected-cell.tsx';

interface CellActionsProps {
  student: GradebookStudent;
  column: GradebookColumn;
  cell: GridCell;
  mayGrade: boolean;
  onChange: (edit: Partial<CellState>) => void;
  onLog: () => void;
  first?: Ref<HTMLElement>;
}

/** What a student's cell of an assignment says, and all that can be done with it. */
export function CellActions(props: CellActionsProps) {
  const { student, column, cell, mayGrade, onChange, onLog, first } = props;
  const isExcused = cell.status === 'excused';
  const isMissing = has(cell, 'markedMissing');
  const isReleased = has(cell, 'released');
  const isTheirs = cell.status !== 'not_theirs';
  return (
    <SelectedCell
      first={first}
      student={student}
      says={
        <>
          <bdi>{column.title}</bdi>
          {': '}
          {cellInWords(cell, column)}
        </>
      }
    >
      {mayGrade && isTheirs && (
        <>
          <Button variant="quiet" size="sm" onPress={() => onChange({ excused: !isExcused })}>
            {isExcused ? 'Not excused' : 'Excuse'}
          </Button>
          <Button variant="quiet" size="sm" onPress={() => onChange({ markedMissing: !isMissing })}>
            {isMissing ? 'Not missing' : 'Mark as missing'}
          </Button>
          {(cell.earned !== null || has(cell, 'hasFeedback') || isReleased) && (
            <Button variant="quiet" size="sm" onPress={() => onChange({ released: !isReleased })}>
              {isReleased ? 'Hide from the student' : 'Show to the student'}
            </Button>
          )}
        </>
      )}
      {isTheirs && (
        <>
          <Link
            to="/teacher/assignments/$assignmentId/grading"
            params={{ assignmentId: column.id }}
            search={{ student: student.id }}
            className={buttonStyle('quiet', 'sm')}
          >
            Open the work
          </Link>
          <Button variant="quiet" size="sm" onPress={onLog}>
            What happened to it
          </Button>
        </>
      )}
    </SelectedCell>
  );
}
