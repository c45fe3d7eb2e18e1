import { Notice } from '../../components/notice.tsx';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';

/** Why a review did not start. That there is nothing to ask is no fault. */
export function NotStarted({ error, className }: { error: Error; className?: string }) {
  if (error instanceof ApiProblem && error.code === 'nothing_to_review') {
    return (
      <Notice live title="Nothing to practise again" {...(className && { className })}>
        <p>{error.message}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="bad" title="The session did not start" {...(className && { className })}>
      <p>
        {error instanceof NetworkFault
          ? 'The school could not be reached. Check the Wi-Fi, then try again.'
          : error.message}
      </p>
    </Notice>
  );
}
