import { xpEntry, type XpAnswer } from '@planets/contract';
import { levelOf, XP_RULES } from '@planets/practice';
import { invalid } from '../../http/problem.ts';
import type { ReadableStudent } from '../gradebook/access.ts';
import { instantView } from '../sessions/session-view.ts';
import type { RewardsStore } from './rewards-store.ts';

const { what: whatSchema } = xpEntry.shape;

/** The id after which a page begins. */
function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/.test(cursor))
    throw invalid('cursor', 'This cursor is not from this list. Begin without one.');
  return Number(cursor);
}

/**
 * A page of a student's XP ledger, the newest line first, with the sum of all of it.
 * @throws ProblemError invalid when the cursor is none.
 */
export function readXp(
  store: RewardsStore,
  { id }: ReadableStudent,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): XpAnswer {
  const total = store.findProgress(id)?.xp ?? 0;
  const { level, name, xpInLevel, xpForNext } = levelOf(total);
  const rows = store.entries(id, readCursor(cursor), limit + 1);
  const page = rows.slice(0, limit);
  return {
    total,
    level,
    levelName: name,
    xpInLevel,
    xpForNext,
    rules: [...XP_RULES],
    entries: page.map(({ what, at, ...entry }) => ({
      ...entry,
      what: whatSchema.parse(what),
      at: instantView(at),
    })),
    nextCursor: rows.length > limit ? String(page.at(-1)!.id) : null,
  };
}
