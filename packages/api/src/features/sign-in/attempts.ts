import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ProblemError } from '../../http/problem.ts';

/** After so many misses within the window, further attempts wait for its end. */
const MISSES = 8;
/** A school shares one address: it may miss more often than one of its children. */
const MISSES_PER_ADDRESS = 200;
const WINDOW_SECONDS = 5 * 60;

/**
 * Counts failed sign-ins by address and username together, so that nobody can lock out a child from
 * elsewhere, and by address alone against guessing through a list of names. Kept in memory: a restart
 * forgives, and the password hash stays the real wall.
 */
export function createSignInAttempts() {
  const byUser = new RateLimiterMemory({ points: MISSES, duration: WINDOW_SECONDS });
  const byAddress = new RateLimiterMemory({ points: MISSES_PER_ADDRESS, duration: WINDOW_SECONDS });
  const userKey = (address: string, username: string) => `${address} ${username.toLowerCase()}`;

  return {
    /** @throws ProblemError too_many_attempts */
    async check(address: string, username: string): Promise<void> {
      const states = [await byUser.get(userKey(address, username)), await byAddress.get(address)];
      const full = states.find((state) => state !== null && state.remainingPoints <= 0);
      if (!full) return;
      const seconds = Math.ceil(full.msBeforeNext / 1000);
      throw new ProblemError(
        'too_many_attempts',
        `Too many attempts that did not match. Wait ${Math.ceil(seconds / 60)} min and try again, or ask a teacher.`,
        { retryAfterSeconds: seconds },
      );
    },
    async missed(address: string, username: string): Promise<void> {
      await byUser.penalty(userKey(address, username));
      await byAddress.penalty(address);
    },
    async succeeded(address: string, username: string): Promise<void> {
      await byUser.delete(userKey(address, username));
    },
  };
}

export type SignInAttempts = ReturnType<typeof createSignInAttempts>;
