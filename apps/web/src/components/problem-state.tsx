import CloudOff from 'lucide-react/icons/cloud-off';
import Unplug from 'lucide-react/icons/unplug';
import type { ReactNode } from 'react';
import { ApiProblem, NetworkFault } from '../lib/api.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

interface ProblemStateProps {
  error: unknown;
  /** What to do instead of "Try again". */
  action?: ReactNode;
  onRetry?: () => void;
  headingLevel?: 1 | 2 | 3;
}

/** Something could not be fetched: what happened, and what can be done, in words. */
export function ProblemState({ error, action, onRetry, headingLevel = 2 }: ProblemStateProps) {
  const { title, detail } = wordsFor(error);
  const Mark = isUnreachable(error) ? CloudOff : Unplug;
  return (
    <div role="alert">
      <EmptyState
        headingLevel={headingLevel}
        art={<Mark size={56} strokeWidth={1.25} className="text-ink-soft" />}
        title={title}
        action={
          action ??
          (onRetry && (
            <Button variant="primary" onPress={onRetry}>
              Try again
            </Button>
          ))
        }
      >
        <p>{detail}</p>
        {error instanceof ApiProblem && error.problem.requestId !== '' && (
          <p className="mt-2 text-sm">
            For the person who helps you: request <code>{error.problem.requestId}</code>
          </p>
        )}
      </EmptyState>
    </div>
  );
}

/** A page's script that could not be fetched fails with the browser's own words. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof NetworkFault) return true;
  return (
    error instanceof TypeError && /module|fetch|load/i.test(error.message) && !navigator.onLine
  );
}

function wordsFor(error: unknown): { title: string; detail: string } {
  if (isUnreachable(error)) {
    return error instanceof NetworkFault && error.reason === 'not-our-server'
      ? {
          title: 'The network wants something first',
          detail:
            'Something between you and the school answered instead. Sign in to the Wi-Fi, then try again.',
        }
      : {
          title: 'No connection to the school',
          detail: 'Nothing is lost: what was saved is safe. Check the Wi-Fi, then try again.',
        };
  }
  if (error instanceof ApiProblem) {
    if (error.status === 403)
      return {
        title: 'This page is not yours to see',
        detail: 'It belongs to another class or another role.',
      };
    if (error.status === 404)
      return { title: 'This is not here', detail: 'It may have moved, or it is somebody else’s.' };
    if (error.status < 500) return { title: 'That could not be shown', detail: error.message };
    return {
      title: 'The server had a problem',
      detail: 'It was nothing you did, and what was saved is safe. Please try again in a minute.',
    };
  }
  return {
    title: 'This page had a problem',
    detail: 'What was saved is safe. Loading the page again usually helps.',
  };
}
