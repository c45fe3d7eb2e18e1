import { hash } from '@node-rs/argon2';
import { hasAdministrator, type Db } from '@planets/api';
import { school, user } from '@planets/api/schema';
import { SCENARIO_PASSWORD, scenarios } from '@planets/api/scenarios';
import { eq } from 'drizzle-orm';
import { ConfigurationError, type Configuration } from './configuration.ts';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const isDemo = (db: Db): boolean =>
  db.select().from(school).where(eq(school.name, 'demo')).get() !== undefined;

const isEmpty = (db: Db): boolean =>
  db.select({ id: user.id }).from(user).limit(1).get() === undefined;

/**
 * Makes the demo school in a fresh database, unless `DEMO` is 0.
 * @returns whether this school is the demo one.
 * @throws ConfigurationError when its public passwords would be reachable from elsewhere unasked.
 */
export async function prepareSchool(db: Db, configuration: Configuration): Promise<boolean> {
  const { DEMO = '1', HOST, demoWasSetByHand } = configuration;
  if (isEmpty(db) && DEMO === '1') {
    db.insert(school).values({ name: 'demo', value: 'yes' }).run();
    const passwordHash = await hash(SCENARIO_PASSWORD);
    scenarios['demo-school']({ db, now: Date.now(), passwordHash });
  }
  const demo = isDemo(db);
  if (demo && !LOOPBACK.includes(HOST) && !(demoWasSetByHand && DEMO === '1'))
    throw new ConfigurationError(
      `HOST is ${JSON.stringify(HOST)}, but this is the demo school, whose passwords everybody knows. Set DEMO=1 to serve it there all the same, or DATA_DIR to an empty folder and DEMO=0 for a school of your own.`,
    );
  return demo;
}

/** What the one who started the server reads. */
export function welcome(url: string, demo: boolean, db: Db, setUpCode: string): string {
  const lines = ['', `  Learning Planets is ready: ${url}`];
  if (demo) lines.push(`  Demo school: sign in as nova, vega or polaris with ${SCENARIO_PASSWORD}`);
  else if (!hasAdministrator({ db }))
    lines.push(
      `  Nobody can sign in yet. Make the first administrator at ${url}/set-up`,
      `  with this one-time code: ${setUpCode}`,
    );
  lines.push(`  API: ${url}/api/docs   Stop: Ctrl+C`, '');
  return lines.join('\n');
}
