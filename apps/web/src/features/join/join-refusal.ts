import { ApiProblem, NetworkFault } from '../../lib/api.ts';
import { formatDuration } from '../../lib/format.ts';

/** Why nobody joined, in words for a child. */
export function joinRefusalOf(error: unknown): { title: string; detail: string } {
  if (error instanceof NetworkFault)
    return {
      title: 'The school could not be reached',
      detail: 'Check the Wi-Fi, then try again. Your code is still here.',
    };
  if (error instanceof ApiProblem && error.status === 404)
    return {
      title: 'That code opens no class',
      detail: 'Look at each letter again. If it still does not work, ask your teacher.',
    };
  if (error instanceof ApiProblem && error.status === 429) {
    const wait = error.retryAfterSeconds;
    return {
      title: 'Time for a short break',
      detail: `That were many codes. Try again in ${wait === null ? 'a few minutes' : formatDuration(wait)}, and ask your teacher to show the code.`,
    };
  }
  if (error instanceof ApiProblem && error.status < 500)
    return { title: 'You could not join', detail: error.message };
  return {
    title: 'The server had a problem',
    detail: 'It was not your code. Please try again in a minute.',
  };
}
