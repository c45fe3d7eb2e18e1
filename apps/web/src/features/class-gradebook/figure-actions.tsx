import type { GradebookStudent } from '@planets/contract';
import type { Ref } from 'react';
import { Button } from '../../components/button.tsx';
import type { GridColumn } from './grid-columns.ts';
import { SelectedCell } from './selected-cell.tsx';

interface FigureActionsProps {
  student: GradebookStudent;
  column: Extract<GridColumn, { kind: 'figure' }>;
  onOpenTotal: () => void;
  first?: Ref<HTMLElement>;
}

/** What a total, or a figure of practice, says, and how it comes about. */
export function FigureActions({ student, column, onOpenTotal, first }: FigureActionsProps) {
  return (
    <SelectedCell
      first={first}
      student={student}
      says={`${column.title} ${column.note}: ${column.text(student)}`}
    >
      <Button variant="quiet" size="sm" onPress={onOpenTotal}>
        How the total comes about
      </Button>
    </SelectedCell>
  );
}
