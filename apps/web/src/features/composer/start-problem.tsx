import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';

interface StartProblemProps {
  error: Error;
  planetName: string;
  onPractiseInstead: () => void;
}

/** Why a session did not start. Nothing to review is no fault, and is said as an invitation. */
export function StartProblem({ error, planetName, onPractiseInstead }: StartProblemProps) {
  if (error instanceof ApiProblem && error.code === 'nothing_to_review') {
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
  return (
    <Notice tone="bad" title="The session did not start" className="mt-6">
      <p>
        {error instanceof NetworkFault
          ? 'The school could not be reached. Check the Wi-Fi, then press Start again.'
          : error.message}
      </p>
    </Notice>
  );
}
