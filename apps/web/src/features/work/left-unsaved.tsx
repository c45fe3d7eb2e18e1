import type { Work } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Given } from '../../kinds/kinds.tsx';
import { browserStore } from '../../question/browser-store.ts';
import { readUnsaved } from './draft-box.ts';
import { boxKey } from './use-draft-box.ts';

interface LeftUnsavedProps {
  work: Work;
  userId: string;
}

/**
 * What was typed on this device and came too late to be handed in. It is part of nothing, and is not thrown
 * away until the student says so.
 */
export function LeftUnsaved({ work, userId }: LeftUnsavedProps) {
  const key = boxKey(userId, work.assignment.id);
  const [unsaved, setUnsaved] = useState(() => readUnsaved(browserStore('local'), key));
  const shown = unsaved.filter(
    ({ position, response }) =>
      work.questions[position] !== undefined &&
      JSON.stringify(work.questions[position].handedIn) !== JSON.stringify(response),
  );
  if (shown.length === 0) return null;
  return (
    <Notice
      tone="warn"
      className="mb-6"
      title="Some words came too late"
      action={
        <Button
          variant="quiet"
          onPress={() => {
            browserStore('local').removeItem(key);
            setUnsaved([]);
          }}
        >
          Throw it away
        </Button>
      }
    >
      <p>
        They are kept on this device only and are not part of what was handed in. Show them to your
        teacher if they matter.
      </p>
      <dl className="mt-3 space-y-3">
        {shown.map(({ position, response }) => (
          <div key={position}>
            <dt className="text-sm text-ink-soft">Question {position + 1}</dt>
            <dd>
              <Given question={work.questions[position]!.question} response={response} />
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
