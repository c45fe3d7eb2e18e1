import { sql } from 'drizzle-orm';
import { isMigrated } from '../../db/migrate.ts';
import { school } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';

/** Why the server cannot serve now, or undefined when it can: migrated, and a write succeeds. */
export function unreadiness({ db, migrations, now }: Deps): string | undefined {
  try {
    if (!isMigrated(db, migrations)) return 'The database is not migrated.';
    db.insert(school)
      .values({ name: 'last_ready_check', value: String(now()) })
      .onConflictDoUpdate({ target: school.name, set: { value: sql`excluded.value` } })
      .run();
    return undefined;
  } catch {
    return 'The database cannot be written.';
  }
}
