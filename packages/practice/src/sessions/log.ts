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

/** Slips of format kept for each question: enough to look back on, and no way to fill a row without end. */
const SLIPS_KEPT = 20;

const isSlip = (entry: LogEntry, position: number): entry is ResponseEntry =>
  entry.type === 'response' && entry.position === position && entry.verdict.kind === 'ungradable';

/** The log with one more response. The oldest slip of its question makes room; its time goes to the new entry. */
export function withEntry(log: SessionLog, entry: ResponseEntry): SessionLog {
  const slips = log.filter((kept) => isSlip(kept, entry.position));
  const [oldest] = slips;
  const hasRoom = slips.length < SLIPS_KEPT || !isSlip(entry, entry.position);
  if (hasRoom || !oldest) return [...log, entry];
  return [
    ...log.filter((kept) => kept !== oldest),
    { ...entry, activeSeconds: entry.activeSeconds + oldest.activeSeconds },
  ];
}
