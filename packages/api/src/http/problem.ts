import type { Problem, ProblemCode, Session } from '@planets/contract';

interface ProblemKind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly title: string;
}

/** Every problem the API can answer with. */
const PROBLEMS = {
  signed_out: { status: 401, title: 'You are signed out' },
  wrong_credentials: { status: 401, title: 'That did not match' },
  too_many_attempts: { status: 429, title: 'Too many attempts' },
  not_allowed: { status: 403, title: 'Not for your role' },
  not_found: { status: 404, title: 'Nothing here' },
  malformed: { status: 400, title: 'The request could not be read' },
  invalid: { status: 422, title: 'The request breaks a rule' },
  too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'JSON is expected' },
  question_resolved: { status: 409, title: 'This question is finished' },
  not_this_question: { status: 409, title: 'Another question comes first' },
  session_saved: { status: 409, title: 'This session is saved' },
  time_up: { status: 409, title: 'Time is up' },
  held_elsewhere: { status: 409, title: 'Open somewhere else' },
  no_hints: { status: 409, title: 'No hints here' },
  nothing_to_review: { status: 409, title: 'Nothing to review yet' },
  class_archived: { status: 409, title: 'This class is archived' },
  changed_meanwhile: { status: 409, title: 'Somebody changed it meanwhile' },
  not_open: { status: 409, title: 'Not open' },
  handed_in: { status: 409, title: 'Already handed in' },
  withdrawn: { status: 409, title: 'Taken back by the teacher' },
  no_practice_data: { status: 400, title: 'No practice data found' },
  unavailable: { status: 503, title: 'Not ready' },
  internal: { status: 500, title: 'Something failed here' },
} as const satisfies Record<ProblemCode, ProblemKind>;

interface ProblemFacts {
  readonly errors?: { path: string; message: string }[];
  readonly session?: Session;
  /** The state it conflicts with, as its route would answer it to this actor. */
  readonly current?: unknown;
  readonly retryAfterSeconds?: number;
}

/** Thrown by a use case, answered as `application/problem+json` (RFC 9457). */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, detail: string, facts: ProblemFacts = {}) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.facts = facts;
  }

  get status() {
    return PROBLEMS[this.code].status;
  }

  body(requestId: string): Problem {
    const { errors, session, current } = this.facts;
    return {
      type: `urn:learning-planets:problem:${this.code}`,
      title: PROBLEMS[this.code].title,
      status: this.status,
      detail: this.detail,
      requestId,
      code: this.code,
      ...(errors === undefined ? {} : { errors }),
      ...(session === undefined ? {} : { session }),
      ...(current === undefined ? {} : { current }),
    };
  }
}

export const notFound = (what: string): ProblemError =>
  new ProblemError('not_found', `There is no such ${what}, or it is not yours to see.`);

export const invalid = (path: string, message: string): ProblemError =>
  new ProblemError('invalid', message, { errors: [{ path, message }] });
