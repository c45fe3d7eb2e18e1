import type { TaughtAssignment } from '@planets/contract';
import { instantOf, wallTimeAt } from '@planets/practice/wall-time';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { DateField } from './date-field.tsx';
import { usePublishAssignment } from './mutations.ts';
import { faultsIn } from './use-editing.ts';
import { inClassZone } from './zone-words.ts';

interface PublishDialogProps {
  assignment: TaughtAssignment;
  now: Date;
  onClose: () => void;
}

const DAY_MS = 86_400_000;

/** Shows it to students, now or at a time to come. */
export function PublishDialog({ assignment, now, onClose }: PublishDialogProps) {
  const { id, zone, counts, questions, settings, status } = assignment;
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [at, setAt] = useState(
    () => `${wallTimeAt(now.getTime() + DAY_MS, zone).slice(0, 11)}07:00`,
  );
  const [missing, setMissing] = useState<string>();
  const publish = usePublishAssignment(id);
  const send = () => {
    const found = when === 'later' ? instantOf(at, zone) : undefined;
    if (when === 'later' && !found) {
      setMissing('Pick a day and a time.');
      return;
    }
    publish.mutate(found ? new Date(found.at).toISOString() : null, { onSuccess: onClose });
  };
  const words = publish.isError ? Object.values(faultsIn(publish.error)).join(' ') : undefined;
  return (
    <Dialog
      title={status === 'withdrawn' ? 'Give it back to students' : 'Publish'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={publish.isPending} onPress={send}>
            {when === 'now' ? 'Publish now' : 'Schedule'}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <p>
          {counts.students === 1 ? '1 student' : `${counts.students} students`} will see it.{' '}
          {new Date(settings.opensAt) > now
            ? `They can begin when it opens: ${inClassZone(settings.opensAt, zone)}.`
            : 'They can begin at once.'}
        </p>
        {questions === 0 && (
          <Notice tone="info">
            It asks no questions here: students do it elsewhere, and you enter the scores.
          </Notice>
        )}
        {counts.students === 0 && (
          <Notice tone="warn">
            Nobody is in its audience now. Students who join later will see it.
          </Notice>
        )}
        <Segmented
          label="When"
          options={[
            { value: 'now', label: 'Now' },
            { value: 'later', label: 'Later', isDisabled: assignment.begun },
          ]}
          value={when}
          onChange={setWhen}
        />
        {when === 'later' && (
          <DateField
            label="Students see it from"
            value={at}
            onChange={(changed) => {
              setAt(changed);
              setMissing(undefined);
              publish.reset();
            }}
            zone={zone}
            errorMessage={missing}
          />
        )}
        {words !== undefined && <Notice tone="bad">{words}</Notice>}
      </div>
    </Dialog>
  );
}
