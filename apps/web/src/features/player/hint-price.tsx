import { Button } from '../../components/button.tsx';
import type { Hints } from './use-hints.ts';

/** Asked once, before the first hint. */
export function HintPrice({ hints }: { hints: Hints }) {
  return (
    <div role="status">
      {hints.isAsking && (
        <div className="mt-6 animate-rise rounded-md bg-action-wash p-4">
          <p>
            With a hint this question can still earn half credit. Trying comes first, if you like.
          </p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button variant="primary" autoFocus onPress={hints.confirm}>
              Show the hint
            </Button>
            <Button variant="quiet" onPress={hints.decline}>
              Not now
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
