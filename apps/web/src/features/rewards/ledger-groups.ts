import type { XpEntry } from '@planets/contract';

/** What one session gave, as far as its lines are on the page. */
export interface LedgerGroup {
  readonly sessionId: number;
  readonly topicName: string;
  readonly localDate: string;
  readonly entries: readonly XpEntry[];
}

/** Lines that follow each other and are of one session, together. Their order stays. */
export function groupBySession(entries: readonly XpEntry[]): LedgerGroup[] {
  const groups: (LedgerGroup & { entries: XpEntry[] })[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.sessionId === entry.sessionId) last.entries.push(entry);
    else {
      const { sessionId, topicName, localDate } = entry;
      groups.push({ sessionId, topicName, localDate, entries: [entry] });
    }
  }
  return groups;
}
