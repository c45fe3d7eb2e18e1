import type { Work } from '@planets/contract';
import type { ReactNode } from 'react';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../lib/format.ts';
import { nextWords, whenWords } from './work-words.ts';

interface HandedInNoteProps {
  work: Work;
  now: Date;
  /** To take it up again. */
  action?: ReactNode;
}

/** That it is handed in, when, and what comes next. */
export function HandedInNote({ work, now, action }: HandedInNoteProps) {
  const { submittedAt, handedInByClock, handedInLate, mayTakeUp, triesLeft } = work;
  if (submittedAt === null) return null;
  const when = whenWords(submittedAt, now);
  const until = whenWords(work.endsAt ?? work.closesAt, now);
  const next = nextWords(work);
  return (
    <Notice
      tone="good"
      className="mb-6"
      title={handedInByClock ? 'Time is up, and all you wrote is handed in' : 'Handed in'}
      action={action}
    >
      <p>
        Received {when}
        {handedInLate ? ', late.' : ', on time.'}
      </p>
      {next !== '' && <p>{next}</p>}
      {mayTakeUp && (
        <p>
          You can change it and hand it in {formatCount(triesLeft, 'more time', 'more times')},
          until {until}.
        </p>
      )}
    </Notice>
  );
}
