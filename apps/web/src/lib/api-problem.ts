import type { Problem, ProblemCode, Session } from '@planets/contract';

/** The server answered, and said no. */
export class ApiProblem extends Error {
  override name = 'ApiProblem';
  readonly status: number;
  readonly code: ProblemCode;
  readonly problem: Problem;
  /** From Retry-After, when the server asked to wait. */
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail || problem.title);
    this.status = problem.status;
    this.code = problem.code;
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** With 409: the session as it is now. */
  get session(): Session | undefined {
    return this.problem.session;
  }
}

/** No answer came: offline, too slow, or something on the way answered in the server's place. */
export class NetworkFault extends Error {
  override name = 'NetworkFault';
  readonly reason: 'unreachable' | 'timeout' | 'not-our-server';

  constructor(reason: 'unreachable' | 'timeout' | 'not-our-server', cause?: unknown) {
    super(`No answer (${reason})`, { cause });
    this.reason = reason;
  }
}

/** 401 because nobody is signed in, as opposed to a wrong password. */
export function isSignedOut(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.status === 401 && error.code !== 'wrong_credentials';
}
