import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recompute, type Recomputed } from '@planets/api';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { DATABASE_FILE, openDatabase } from './database.ts';

/** Differences that are printed one by one. */
const SHOWN = 20;

/** What the one who ran it reads. */
export function report({ students, sessions, rows, differences }: Recomputed): string {
  const computed = `${sessions} sessions of ${students} students were computed again and compared with ${rows} stored rows.`;
  if (differences.length === 0)
    return `${computed}\nStreaks, XP, badges, mastery and review follow from the sessions exactly.\n`;
  return [
    computed,
    `${differences.length} rows do not follow from the sessions:`,
    ...differences
      .slice(0, SHOWN)
      .map(
        ({ studentId, what, stored, computed: should }) =>
          `  ${studentId} ${what}\n    stored   ${stored}\n    computed ${should}`,
      ),
    ...(differences.length > SHOWN ? [`  and ${differences.length - SHOWN} more`] : []),
    '',
  ].join('\n');
}

/** Proves the school's file: `pnpm recompute`. Ends with 1 where something stored does not follow. */
function run(): void {
  const { DATA_DIR } = readConfiguration(process.env);
  if (!existsSync(join(DATA_DIR, DATABASE_FILE)))
    throw new ConfigurationError(
      `DATA_DIR is ${JSON.stringify(DATA_DIR)}, but there is no school in it yet.`,
    );
  const { client, db } = openDatabase(DATA_DIR);
  // One snapshot: what a running server saves meanwhile is in all of it or in none.
  const result = db.transaction((tx) => recompute(tx), { behavior: 'deferred' });
  client.close();
  process.stdout.write(report(result));
  if (result.differences.length > 0) process.exitCode = 1;
}

if (import.meta.main) {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
