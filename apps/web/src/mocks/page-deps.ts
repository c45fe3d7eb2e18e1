import type { Db, Deps } from '@planets/api';
import { plainPasswords } from '@planets/api/testing';
import { pageMigrations } from './page-migrations.ts';

/** What a page gives the application. No rules here. */
export const pageDeps = (db: Db): Deps => ({
  db,
  migrations: pageMigrations,
  now: () => Date.now(),
  monotonic: () => performance.now(),
  newId: () => crypto.randomUUID(),
  newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1,
  // A mock: the password is public and whoever has the page has the database. Comparing is enough.
  password: plainPasswords,
  secret: 'the cookie jar of the mock has no secrets',
  secureCookies: false,
  setUpCode: () => 'open-sesame',
  demo: true,
  log: ({ level, event, facts }) => {
    if (level !== 'info') console[level](event, facts);
  },
  clientAddress: () => '127.0.0.1',
});
