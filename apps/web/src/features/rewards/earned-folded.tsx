import { useState } from 'react';
import { Disclosure } from '../../components/disclosure.tsx';
import { Earned } from './earned.tsx';

/** The same on the page of a past session: folded, and fetched when somebody wants to see it. */
export function EarnedFolded({ sessionId }: { sessionId: number }) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <Disclosure
      summary="What this session gave you"
      className="mt-5"
      onToggle={(isOpen) => isOpen && setWasOpened(true)}
    >
      {wasOpened && (
        <>
          {/* Its parts have headings of the level below. */}
          <h2 className="sr-only">What this session gave you</h2>
          <Earned sessionId={sessionId} />
        </>
      )}
    </Disclosure>
  );
}
