import type { Response } from '../kinds/question.ts';
import type { Verdict } from '../verdict.ts';

/** A response as it came, with its verdict. Ungradable ones are kept too; they are not tries. */
export interface ResponseEntry {
  readonly type: 'response';
  readonly answerId: string;
  readonly position: number;
  readonly response: Response;
  readonly verdict: Verdict;
  /** Seconds of active time since the entry before, as the client measured them. */
  readonly activeSeconds: number;
  /** UTC milliseconds by the server's clock. */
  readonly at: number;
}

/** One more hint of the ladder was shown. */
export interface HintEntry {
  readonly type: 'hint';
  readonly position: number;
  readonly at: number;
}

/** What happened in a session, in order. Only ever appended to; everything else is computed from it. */
export type LogEntry = ResponseEntry | HintEntry;
export type SessionLog = readonly LogEntry[];
