import { randomInt, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { hash, verify } from '@node-rs/argon2';
import { hasAdministrator, type Db, type Deps, type MigrationFiles } from '@planets/api';
import type { Configuration } from './configuration.ts';
import { createLog } from './log.ts';

interface Parts {
  readonly db: Db;
  readonly migrations: MigrationFiles;
  readonly secret: string;
  readonly demo: boolean;
  readonly setUpCode: string;
}

/** What Node gives the application. No rules here. */
export function nodeDeps(configuration: Configuration, parts: Parts): Deps {
  // The stand-alone script is not among the package's exports; it lies beside its entry.
  const entry = createRequire(import.meta.url).resolve('@scalar/api-reference');
  const scalar = join(dirname(entry), 'browser/standalone.js');
  return {
    db: parts.db,
    migrations: parts.migrations,
    now: () => Date.now(),
    monotonic: () => performance.now(),
    newId: () => randomUUID(),
    newSeed: () => randomInt(2 ** 31 - 1),
    password: {
      hash: (password) => hash(password),
      verify: (data) => verify(data.hash, data.password),
    },
    secret: parts.secret,
    secureCookies: configuration.SECURE_COOKIES,
    setUpCode: () => (hasAdministrator(parts) ? null : parts.setUpCode),
    demo: parts.demo,
    compress: true,
    log: createLog(configuration.LOG_LEVEL),
    clientAddress: (c) =>
      (configuration.TRUST_PROXY
        ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
        : undefined) ??
      getConnInfo(c).remote.address ??
      'unknown',
    docsScript: () => readFile(scalar, 'utf8'),
  };
}
