import { Notice } from '../../components/notice.tsx';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';

/** Why there is no file. Nothing was entered here, so nothing can be lost. */
export function ExportFailure({ error }: { error: Error }) {
  return (
    <Notice tone="bad" title="Nothing was downloaded">
      {wordsFor(error)}
    </Notice>
  );
}

function wordsFor(error: Error): string {
  if (error instanceof NetworkFault)
    return error.reason === 'not-our-server'
      ? 'Something between you and the school answered instead. Sign in to the Wi-Fi, then try again.'
      : 'The file did not come to its end. Check the connection, then try again.';
  if (error instanceof ApiProblem && error.status < 500) return error.message;
  return 'Something failed on our side. Please try again in a minute.';
}
