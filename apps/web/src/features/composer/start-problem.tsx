import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';

interface StartProblemProps {
  error: Error;
  planetName: string;
  onPractiseInstead: () => void;
}

/** Why a session did not start, brought into view: Start may have been pressed at the top of the page. */
export function StartProblem({ error, planetName, onPractiseInstead }: StartProblemProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div ref={ref} className="mt-6">
      {error instanceof ApiProblem && error.code === 'nothing_to_review' ? (
        <NothingToReview planetName={planetName} onPractiseInstead={onPractiseInstead} />
      ) : (
        <Notice tone="bad" title="The session did not start">
          <p>
            {error instanceof NetworkFault
              ? 'The school could not be reached. Check the Wi-Fi, then press Start again.'
              : error.message}
          </p>
        </Notice>
      )}
    </div>
  );
}

/** No fault, and said as an invitation. */
function NothingToReview({
  planetName,
  onPractiseInstead,
}: Pick<StartProblemProps, 'planetName' | 'onPractiseInstead'>) {
  return (
    <output className="block">
      <EmptyState
        title="Nothing to review here yet"
        action={
          <Button variant="primary" onPress={onPractiseInstead}>
            Practise it instead
          </Button>
        }
      >
        <p>
          Review brings back what you missed in this topic on {planetName}. Practise it once, and
          what you miss waits for you here.
        </p>
      </EmptyState>
    </output>
  );
}
