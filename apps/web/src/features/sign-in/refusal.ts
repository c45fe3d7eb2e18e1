import { ApiProblem, NetworkFault } from '../../lib/api.ts';
import { formatDuration } from '../../lib/format.ts';

/** Why a sign-in did not go through, and what to do, in words. */
export function refusalOf(error: unknown): { title: string; detail: string } {
  if (error instanceof NetworkFault) {
    return {
      title: 'The school could not be reached',
      detail: 'Check the Wi-Fi, then try again. What you typed is still here.',
    };
  }
  if (error instanceof ApiProblem && error.status === 401) {
    return {
      title: 'That name and password do not go together',
      detail: 'Check both. Capital and small letters count in the password.',
    };
  }
  if (error instanceof ApiProblem && error.status === 429) {
    const wait = error.retryAfterSeconds;
    return {
      title: 'Too many tries',
      detail: `Please wait ${wait === null ? 'a few minutes' : formatDuration(wait)}, then try again. A teacher can help you with the password.`,
    };
  }
  if (error instanceof ApiProblem && error.status < 500) {
    return { title: 'That could not be read', detail: error.message };
  }
  return {
    title: 'The server had a problem',
    detail: 'It was not your password. Please try again in a minute.',
  };
}

/** Why a school could not be set up, in words. */
export function setUpRefusalOf(error: unknown): { title: string; detail: string } {
  if (error instanceof ApiProblem && error.status === 403) {
    return {
      title: 'That code does not fit',
      detail: 'It stands in the output of the server’s last start, and works once.',
    };
  }
  return refusalOf(error);
}
