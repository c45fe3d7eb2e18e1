import { ApiProblem, NetworkFault } from '../lib/api.ts';
import { Notice } from './notice.tsx';

interface RefusalProps {
  /** Of a mutation; nothing is shown for null. */
  error: unknown;
  /** What was asked for and did not happen: "The class was not made". */
  title: string;
  className?: string;
}

/** Why a change was not made, in the words of the server where it gave any. */
export function Refusal({ error, title, className }: RefusalProps) {
  if (error === null || error === undefined) return null;
  return (
    <Notice tone="bad" title={title} {...(className !== undefined && { className })}>
      {wordsFor(error)}
    </Notice>
  );
}

function wordsFor(error: unknown): string {
  if (error instanceof NetworkFault)
    return 'The school could not be reached. What you entered is still here: try again in a moment.';
  if (error instanceof ApiProblem && error.status < 500) return error.message;
  return 'Something failed on our side. What you entered is still here: try again in a moment.';
}
