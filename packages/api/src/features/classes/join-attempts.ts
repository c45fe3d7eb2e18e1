import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from '../../http/problem.ts';

/** A student who types eight wrong codes needs a teacher; who guesses codes finds none at this pace. */
const MISSES = 8;
/** A school shares one address. */
const MISSES_PER_ADDRESS = 200;
const WINDOW_SECONDS = 5 * 60;

/**
 * Counts codes that opened nothing, by student (nobody else can use up their tries) and by address. An
 * attempt is counted before it is judged, so that many at once count too, and given back when it succeeds.
 */
export function createJoinAttempts() {
  const byStudent = new RateLimiterMemory({ points: MISSES, duration: WINDOW_SECONDS });
  const byAddress = new RateLimiterMemory({ points: MISSES_PER_ADDRESS, duration: WINDOW_SECONDS });
  return {
    /** @throws ProblemError too_many_attempts */
    async begin(address: string, studentId: string): Promise<void> {
      try {
        await byStudent.consume(studentId);
        await byAddress.consume(address);
      } catch (full) {
        if (!(full instanceof RateLimiterRes)) throw full;
        const seconds = Math.ceil(full.msBeforeNext / 1000);
        throw new ProblemError(
          'too_many_attempts',
          `Too many codes that opened nothing. Wait ${Math.ceil(seconds / 60)} min, and ask your teacher to show the code again.`,
          { retryAfterSeconds: seconds },
        );
      }
    },
    async succeeded(address: string, studentId: string): Promise<void> {
      await byStudent.delete(studentId);
      await byAddress.reward(address);
    },
  };
}

export type JoinAttempts = ReturnType<typeof createJoinAttempts>;
