import type { ChangeGradeBody, GradedStudent, GradingQueue } from '@planets/contract';
import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import Undo from 'lucide-react/icons/undo-2';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { formatCount } from '../../lib/format.ts';
import { formatPoints, pointsInWords } from '../../lib/points.ts';
import { GradeLog } from './grade-log.tsx';
import { scoreWords } from './grade-words.ts';
import { useChangeGrade, useUndoGrade } from './mutations.ts';
import { ScoreDialog } from './score-dialog.tsx';
import type { Saving } from './use-saving.ts';

interface GradePanelProps {
  assignment: GradingQueue['assignment'];
  student: GradedStudent;
  saving: Saving;
  /** Feedback that is written and not saved. */
  feedback: string | undefined;
  onFeedback: (feedback: string | undefined) => void;
  onSaveFeedback: () => void;
  onTheirs: () => void;
  onLook: () => void;
  /** Where this student's dates are set, if the page knows one. */
  datesLink?: ReactNode;
}

/** The grade of the whole work: score, penalty, status, feedback, whether it is shown, and its log. */
export function GradePanel(props: GradePanelProps) {
  const { assignment, student, saving, feedback, onFeedback, onSaveFeedback } = props;
  const { onTheirs, onLook, datesLink } = props;
  const { grade, key } = student;
  const change = useChangeGrade(assignment.id);
  const undo = useUndoGrade(assignment.id);
  const [isScoring, setIsScoring] = useState(false);

  const send = (body: Omit<ChangeGradeBody, 'version'>, mine: string) =>
    saving.save({
      mine,
      version: grade.version,
      send: (version) => change.mutateAsync({ key, body: { ...body, version } }),
      onTheirs,
      onLook,
    });

  return (
    <section aria-labelledby="grade-of-work" className="space-y-5">
      <div>
        <h2 id="grade-of-work" className="text-lg font-semibold">
          Grade
        </h2>
        <p className="mt-1 font-head text-2xl tabular-nums">
          {scoreWords(grade.earned, assignment.points)}
        </p>
        <Status student={student} />
      </div>
      {saving.error !== undefined && <Notice tone="bad">{saving.error}</Notice>}
      {assignment.mayGrade && (
        <>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onPress={() => setIsScoring(true)}>
              {grade.earned === null ? 'Enter a score' : 'Change the score'}
            </Button>
            {grade.overridden && (
              <Button
                size="sm"
                onPress={() => void send({ earned: null }, 'The score that follows from the work.')}
              >
                Take back the score by hand
              </Button>
            )}
            <Button
              size="sm"
              aria-pressed={grade.excused}
              onPress={() =>
                void send({ excused: !grade.excused }, grade.excused ? 'Not excused.' : 'Excused.')
              }
            >
              {grade.excused ? 'Excused: take back' : 'Excuse'}
            </Button>
            <Button
              size="sm"
              aria-pressed={grade.markedMissing}
              onPress={() =>
                void send(
                  { markedMissing: !grade.markedMissing },
                  grade.markedMissing ? 'Not missing.' : 'Marked missing.',
                )
              }
            >
              {grade.markedMissing ? 'Missing: take back' : 'Mark missing'}
            </Button>
            {datesLink}
          </div>
          <div>
            <TextArea
              label="Feedback on the whole work"
              value={feedback ?? grade.feedback ?? ''}
              maxLength={5000}
              onChange={onFeedback}
            />
            {isFeedbackChanged(student, feedback) && (
              <div className="mt-2 flex flex-wrap items-center gap-3">
                <Button
                  variant="primary"
                  size="sm"
                  isPending={saving.isSaving}
                  onPress={onSaveFeedback}
                >
                  Save feedback
                </Button>
                <p className="text-sm text-ink-soft">Not saved yet; kept in this tab.</p>
              </div>
            )}
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              size="sm"
              icon={
                grade.released ? (
                  <EyeOff size={18} aria-hidden="true" />
                ) : (
                  <Eye size={18} aria-hidden="true" />
                )
              }
              isDisabled={!grade.released && grade.earned === null && grade.feedback === null}
              onPress={() =>
                void send(
                  { released: !grade.released },
                  grade.released ? 'Hidden from the student.' : 'Shown to the student.',
                )
              }
            >
              {grade.released ? 'Hide from the student' : 'Show to the student'}
            </Button>
            <Button
              size="sm"
              variant="quiet"
              icon={<Undo size={18} aria-hidden="true" />}
              isDisabled={grade.version === 0}
              onPress={() =>
                void saving.save({
                  mine: 'Taking back the last change.',
                  version: grade.version,
                  send: (version) => undo.mutateAsync({ key, version }),
                  onTheirs,
                  onLook,
                })
              }
            >
              Undo the last change
            </Button>
          </div>
        </>
      )}
      {!assignment.mayGrade && grade.feedback !== null && (
        <p className="whitespace-pre-wrap" dir="auto">
          {grade.feedback}
        </p>
      )}
      <GradeLog key={key} assignmentId={assignment.id} studentKey={key} />
      {isScoring && (
        <ScoreDialog
          assignment={assignment}
          student={student}
          isSaving={saving.isSaving}
          onClose={() => setIsScoring(false)}
          onSave={(earned, why) =>
            void send({ earned, ...(why !== '' && { why }) }, pointsInWords(earned)).then(() =>
              setIsScoring(false),
            )
          }
        />
      )}
    </section>
  );
}

/** Whether feedback is written that differs from what is saved. */
export const isFeedbackChanged = (
  { grade }: Pick<GradedStudent, 'grade'>,
  feedback: string | undefined,
): feedback is string => feedback !== undefined && feedback.trim() !== (grade.feedback ?? '');

/** What being late cost, in a sentence. */
function penaltyWords({ penalty, counted }: GradedStudent): string {
  if (penalty === null) return '';
  const late = `Handed in ${formatCount(penalty.late, penalty.per)} late`;
  if (penalty.points === 0) return `${late}; nothing is taken off, because it is at the floor.`;
  const floor = penalty.floorReached ? ', down to the floor' : '';
  return `${late}: ${formatPoints(penalty.points)} off${floor}. ${pointsInWords(counted ?? 0)} count.`;
}

/** What stands beside the score: how it came about, what being late cost, who sees it. */
function Status({ student }: { student: GradedStudent }) {
  const { grade, penalty, late, missing } = student;
  const lines = [
    grade.excused ? 'Excused: it leaves every sum.' : '',
    missing ? 'Missing.' : '',
    grade.overridden ? 'Set by hand.' : '',
    late && penalty === null ? 'Handed in late.' : '',
    penaltyWords(student),
    grade.released ? 'The student sees it.' : 'Not shown to the student yet.',
  ].filter((line) => line !== '');
  return (
    <ul className="mt-1 space-y-0.5 text-sm text-ink-soft">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
