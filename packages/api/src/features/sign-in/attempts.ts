import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from '../../http/problem.ts';

/** After so many misses within the window, further attempts wait for its end. */
const MISSES = 8;
/** A school shares one address: it may miss more often than one of its children. */
const MISSES_PER_ADDRESS = 200;
const WINDOW_SECONDS = 5 * 60;

function waitFor({ msBeforeNext }: RateLimiterRes): ProblemError {
  const seconds = Math.ceil(msBeforeNext / 1000);
  return new ProblemError(
    'too_many_attempts',
    `Too many attempts that did not match. Wait ${Math.ceil(seconds / 60)} min and try again, or ask a teacher.`,
    { retryAfterSeconds: seconds },
  );
}

/**
 * Counts failed attempts by address and name together, so that nobody can lock out a child from elsewhere,
 * and by address alone against guessing through a list of names. An attempt is counted before it is judged,
 * so that many at once count too, and given back when it succeeds. Kept in memory: a restart forgives, and
 * the password hash stays the real wall.
 */
export function createSignInAttempts() {
  const byUser = new RateLimiterMemory({ points: MISSES, duration: WINDOW_SECONDS });
  const byAddress = new RateLimiterMemory({ points: MISSES_PER_ADDRESS, duration: WINDOW_SECONDS });
  const userKey = (address: string, username: string) => `${address} ${username.toLowerCase()}`;

  return {
    /** @throws ProblemError too_many_attempts */
    async begin(address: string, username: string): Promise<void> {
      try {
        await byUser.consume(userKey(address, username));
        await byAddress.consume(address);
      } catch (full) {
        throw full instanceof RateLimiterRes ? waitFor(full) : full;
      }
    },
    async succeeded(address: string, username: string): Promise<void> {
      await byUser.delete(userKey(address, username));
      await byAddress.reward(address);
    },
  };
}

export type SignInAttempts = ReturnType<typeof createSignInAttempts>;
