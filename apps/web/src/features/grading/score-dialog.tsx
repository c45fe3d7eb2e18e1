import type { GradedStudent, GradingQueue } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatPoints, pointsInWords } from '../../lib/points.ts';

interface ScoreDialogProps {
  assignment: Pick<GradingQueue['assignment'], 'points'>;
  student: GradedStudent;
  isSaving: boolean;
  onClose: () => void;
  onSave: (earned: number, why: string) => void;
}

/** Reads points as a teacher types them, "7.5" or "7,5"; undefined for anything else. */
export function readPoints(typed: string): number | undefined {
  const trimmed = typed.trim().replace(',', '.');
  return /^\d{1,5}(?:\.\d{1,3})?$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** Whether the score takes the place of one that the questions gave: then it needs a reason. */
const replaces = ({ work, grade, awaiting }: GradedStudent): boolean =>
  work === 'handed_in' && (grade.overridden || (grade.earned !== null && awaiting.length === 0));

/** A score set by hand. */
export function ScoreDialog({ assignment, student, isSaving, onClose, onSave }: ScoreDialogProps) {
  const { points } = assignment;
  const [typed, setTyped] = useState(
    student.grade.earned === null ? '' : String(student.grade.earned),
  );
  const [why, setWhy] = useState('');
  const [isTried, setIsTried] = useState(false);
  const earned = readPoints(typed);
  const most = points === 0 ? 10_000 : 2 * points;
  const scoreError =
    earned === undefined
      ? 'Enter points, with at most 3 decimals.'
      : earned > most
        ? `At most ${pointsInWords(most)}, twice what it is worth.`
        : undefined;
  const whyError =
    replaces(student) && why.trim() === ''
      ? 'Say why: this takes the place of the score that follows from the questions.'
      : undefined;
  const save = () => {
    setIsTried(true);
    if (earned !== undefined && scoreError === undefined && whyError === undefined)
      onSave(earned, why.trim());
  };
  return (
    <Dialog
      title="Score by hand"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="score-by-hand" isPending={isSaving}>
            Save the score
          </Button>
        </>
      }
    >
      <form
        id="score-by-hand"
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={`Points, of ${formatPoints(points)}`}
          description="Before anything is taken off for being late."
          inputMode="decimal"
          value={typed}
          onChange={setTyped}
          errorMessage={isTried ? scoreError : undefined}
        />
        {earned !== undefined && earned > points && earned <= most && points > 0 && (
          <Notice tone="warn" live>
            That is more than the {pointsInWords(points)} it is worth.
          </Notice>
        )}
        <TextField
          label={replaces(student) ? 'Why' : 'Why (if you like)'}
          description="It stands in the log of the grade; the student does not see it."
          maxLength={500}
          value={why}
          onChange={setWhy}
          errorMessage={isTried ? whyError : undefined}
        />
      </form>
    </Dialog>
  );
}
