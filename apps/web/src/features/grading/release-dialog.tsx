import type { GradingQueue } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../lib/format.ts';
import { isToGrade } from './grade-words.ts';
import { useReleaseGrades } from './mutations.ts';
import { problemWords } from './use-saving.ts';

/** Shows all grades of an assignment to their students, or hides them again. */
export function ReleaseDialog({ queue, onClose }: { queue: GradingQueue; onClose: () => void }) {
  const { assignment, students } = queue;
  const release = useReleaseGrades(assignment.id);
  const shown = students.filter(({ grade }) => grade.released).length;
  const ready = students.filter(
    ({ grade }) => !grade.released && (grade.earned !== null || grade.feedback !== null),
  ).length;
  const waiting = students.filter(isToGrade).length;
  return (
    <Dialog
      title="Show grades to students"
      isOpen
      onClose={onClose}
      actions={
        release.isSuccess ? (
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        ) : (
          <>
            <Button
              isDisabled={shown === 0 || release.isPending}
              onPress={() => release.mutate({ released: false })}
            >
              Hide all
            </Button>
            <Button
              variant="primary"
              isDisabled={ready === 0}
              isPending={release.isPending}
              onPress={() => release.mutate({ released: true })}
            >
              Show {formatCount(ready, 'grade')}
            </Button>
          </>
        )
      }
    >
      {release.isSuccess ? (
        <Notice tone="good" live>
          {release.variables.released
            ? `${formatCount(release.data.changed, 'student sees', 'students see')} their grade now.`
            : `${formatCount(release.data.changed, 'grade is', 'grades are')} hidden again.`}
        </Notice>
      ) : (
        <>
          <p>
            {shown === 0
              ? 'No grade is shown yet.'
              : `${formatCount(shown, 'grade is', 'grades are')} shown.`}{' '}
            {ready === 0
              ? 'There is no other one to show.'
              : `${formatCount(ready, 'other is', 'others are')} ready, with feedback and comments.`}
          </p>
          {waiting > 0 && (
            <p className="mt-2 text-ink-soft">
              {formatCount(waiting, 'piece')} still to grade: not shown until you have.
            </p>
          )}
          {release.isError && (
            <Notice tone="bad" className="mt-3">
              {problemWords(release.error)}
            </Notice>
          )}
        </>
      )}
    </Dialog>
  );
}
