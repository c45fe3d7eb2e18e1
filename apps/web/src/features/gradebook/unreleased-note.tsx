import type { AssignmentSeenByTeacher } from '@planets/contract';
import EyeOff from 'lucide-react/icons/eye-off';
import { penaltyInWords } from '../../components/total-working/total-words.ts';
import { formatDate, formatPercent } from '../../lib/format.ts';
import { pointsOfPossible } from '../../lib/points.ts';

interface UnreleasedNoteProps {
  grade: NonNullable<AssignmentSeenByTeacher['unreleased']>;
  points: number;
}

/** For the teacher alone: a grade the student does not see yet, set apart by its frame and its words. */
export function UnreleasedNote({ grade, points }: UnreleasedNoteProps) {
  const { earned, counted, countedPercent, penalty, feedback, releasedAt } = grade;
  return (
    <div className="mt-2 flex gap-2 rounded-md border border-dashed border-edge px-3 py-2 text-sm">
      <EyeOff size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-soft" />
      <div className="min-w-0">
        <p className="font-medium">
          Not shown to the student yet
          {releasedAt !== null && <>, shown from {formatDate(releasedAt)} on</>}
        </p>
        <p className="tabular-nums">
          {counted === null
            ? 'No score yet.'
            : `${pointsOfPossible(counted, points)}${countedPercent === null ? '' : `, ${formatPercent(countedPercent)}`}.`}
          {penalty !== null && earned !== null && ` ${penaltyInWords(penalty, points)}`}
        </p>
        {feedback !== null && feedback !== '' && (
          <p dir="auto" className="wrap-anywhere whitespace-pre-line">
            {feedback}
          </p>
        )}
      </div>
    </div>
  );
}
