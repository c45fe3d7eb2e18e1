import type { MigrationFiles } from '@planets/api';
import type { ScenarioName } from '@planets/api/scenarios';
import { clear, createStore, get, getMany, setMany } from 'idb-keyval';
import type { SqlJsStatic } from 'sql.js';
import { pageMigrations } from './page-migrations.ts';
import { createSchool, openSchool, type PageSchool } from './page-school.ts';

const store = createStore('learning-planets-mock', 'school');

/** What makes a kept school usable: the example it began as, and which write it is the state after. */
interface Edition {
  readonly scenario: ScenarioName;
  readonly id: string;
}

/** New migrations apply to a kept school; one that was written anew, before its release, cannot. */
const wereRewritten = (kept: MigrationFiles): boolean =>
  Object.entries(kept).some(([name, text]) => pageMigrations[name] !== text);

/**
 * A school that survives a reload and is one for all tabs: its file is kept in IndexedDB. A request holds
 * the lock of the browser, first takes over what another tab wrote, and is answered when what it wrote is
 * kept. So what the mock acknowledged is stored, as with a server.
 */
export function keptSchool(SQL: SqlJsStatic, scenario: ScenarioName) {
  let school: PageSchool | undefined;
  let edition = '';

  async function keep(current: PageSchool): Promise<void> {
    const next: Edition = { scenario, id: crypto.randomUUID() };
    await setMany(
      [
        ['edition', next],
        ['migrations', pageMigrations],
        ['file', current.exported()],
      ],
      store,
    );
    edition = next.id;
  }

  /** The file of the kept school, if it began as this example and with tables as they are now. */
  async function keptFile(kept: Edition | undefined): Promise<Uint8Array | undefined> {
    if (kept?.scenario !== scenario) return undefined;
    const [migrations, file] = await getMany<unknown>(['migrations', 'file'], store);
    return wereRewritten(migrations as MigrationFiles) ? undefined : (file as Uint8Array);
  }

  /** The school as the last write of any tab left it. */
  async function newest(): Promise<PageSchool> {
    const kept = await get<Edition>('edition', store);
    if (school && kept?.id === edition) return school;
    school?.close();
    const file = await keptFile(kept);
    if (kept && file) {
      school = openSchool(SQL, file);
      edition = kept.id;
    } else {
      school = await createSchool(SQL, scenario);
      await keep(school);
    }
    return school;
  }

  const alone = <T>(work: (current: PageSchool) => T | Promise<T>): Promise<T> =>
    navigator.locks.request('learning-planets-mock', async () => {
      const current = await newest();
      const before = current.writes();
      const outcome = await work(current);
      if (current.writes() !== before) await keep(current);
      return outcome;
    });

  return {
    open: () => alone(() => undefined),
    fetch: (request: Request): Promise<Response> => alone(async ({ app }) => app.fetch(request)),
    tick: () => alone(({ app }) => app.tick()),
    /** The next request, of whichever tab, begins with the scenario afresh. */
    forget: () => alone(() => clear(store)),
  };
}
