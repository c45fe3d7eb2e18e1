import type { TaughtAssignment } from '@planets/contract';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../lib/format.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { useDeleteAssignment, useWithdrawAssignment } from './mutations.ts';
import { progressWords } from './progress-words.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { StageMark } from './stage-mark.tsx';
import { stageOf, stageWords } from './stage.ts';
import { faultsIn } from './use-editing.ts';
import { inClassZone } from './zone-words.ts';

interface StatusPanelProps {
  assignment: TaughtAssignment;
  now: Date;
  classes: readonly { id: number; name: string }[];
  /** What is typed would be lost, and is not what is published. */
  isChanged: boolean;
  isReadOnly: boolean;
  /** The way to the grading of it. */
  gradingLink: ReactNode;
  onCopied: (copy: TaughtAssignment) => void;
  onDeleted: () => void;
}

/** Where it stands, how far students are, and what can be done with it as a whole. */
export function StatusPanel(props: StatusPanelProps) {
  const { assignment, now, classes, isChanged, isReadOnly, gradingLink } = props;
  const { status, counts, publishedAt, zone } = assignment;
  const [open, setOpen] = useState<'publish' | 'copy' | 'withdraw' | 'delete'>();
  const close = () => setOpen(undefined);
  const withdraw = useWithdrawAssignment(assignment.id);
  const remove = useDeleteAssignment(assignment);
  const stage = stageOf(assignment, now);
  const failed = withdraw.error ?? remove.error;
  return (
    <section
      aria-label="Where it stands"
      className="mb-8 rounded-lg border-s-4 border-assigned-mark bg-surface p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-64">
          <StageMark stage={stage} />
          <p className="mt-1">
            {stageWords[stage]}
            {status === 'scheduled' && ` Shown from ${inClassZone(publishedAt!, zone)}.`}
          </p>
          {status !== 'draft' && status !== 'scheduled' && (
            <p className="mt-1 text-sm text-ink-soft tabular-nums">
              {[
                stage === 'coming'
                  ? `For ${formatCount(counts.students, 'student')}`
                  : progressWords(assignment),
                ...(counts.toGrade > 0 ? [`${counts.toGrade} to grade`] : []),
                ...(counts.released > 0 ? [`${counts.released} released`] : []),
              ].join(' · ')}
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-3">
          {gradingLink}
          {!isReadOnly && status !== 'published' && (
            <Button
              variant="primary"
              isDisabled={isChanged}
              onPress={() => setOpen('publish')}
              aria-describedby={isChanged ? 'save-first' : undefined}
            >
              {status === 'withdrawn' ? 'Give it back' : 'Publish'}
            </Button>
          )}
          {!isReadOnly && (status === 'published' || status === 'scheduled') && (
            <Button onPress={() => setOpen('withdraw')}>
              {status === 'published' ? 'Withdraw' : 'Back to a draft'}
            </Button>
          )}
          {!isReadOnly && <Button onPress={() => setOpen('copy')}>Copy</Button>}
          {!isReadOnly && assignment.deletable && (
            <Button onPress={() => setOpen('delete')}>Delete</Button>
          )}
        </div>
      </div>
      {isChanged && status !== 'published' && (
        <p id="save-first" className="mt-3 text-sm text-ink-soft">
          Save your changes first, then publish.
        </p>
      )}
      {failed && open === undefined && (
        <Notice tone="bad" className="mt-3">
          {Object.values(faultsIn(failed)).join(' ')}
        </Notice>
      )}
      {open === 'publish' && <PublishDialog assignment={assignment} now={now} onClose={close} />}
      {open === 'copy' && (
        <CopyDialog
          assignment={assignment}
          classes={classes}
          onCopied={props.onCopied}
          onClose={close}
        />
      )}
      <Dialog
        title={status === 'published' ? 'Withdraw it?' : 'Back to a draft?'}
        isOpen={open === 'withdraw'}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button
              variant="primary"
              isPending={withdraw.isPending}
              onPress={() => withdraw.mutate(undefined, { onSettled: close })}
            >
              {status === 'published' ? 'Withdraw' : 'Back to a draft'}
            </Button>
          </>
        }
      >
        <p>
          {status === 'published'
            ? `Students see nothing of it any more, not even their grades. All work and grades are kept, and you can give it back.${counts.started > counts.handedIn ? ` ${counts.started - counts.handedIn} at work now will be told; what they typed is kept.` : ''}`
            : 'It will not appear by itself any more.'}
        </p>
      </Dialog>
      <Dialog
        title="Delete it?"
        isOpen={open === 'delete'}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button
              variant="primary"
              isPending={remove.isPending}
              onPress={() =>
                remove.mutate(undefined, { onSuccess: props.onDeleted, onError: close })
              }
            >
              Delete
            </Button>
          </>
        }
      >
        <p>Nobody has begun it. It cannot be brought back.</p>
      </Dialog>
    </section>
  );
}
