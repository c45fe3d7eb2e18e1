import type { Context } from 'hono';
import type { Db } from './db/database.ts';
import type { MigrationFiles } from './db/migrate.ts';

/** A line of the log: what happened, with its facts. Never a body, a cookie or an answer. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a host gives. The application knows no platform: time, chance and storage come in here. */
export interface Deps {
  readonly db: Db;
  readonly migrations: MigrationFiles;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Milliseconds that only ever grow, to measure how long a request took. */
  readonly monotonic: () => number;
  readonly newId: () => string;
  /** A 31-bit integer that nobody can predict: questions, join codes and first passwords are made from it. */
  readonly newSeed: () => number;
  readonly password: {
    readonly hash: (password: string) => Promise<string>;
    readonly verify: (data: { hash: string; password: string }) => Promise<boolean>;
  };
  /** Signs the sign-in cookie. At least 32 characters. */
  readonly secret: string;
  /** True behind HTTPS: the cookie is then never sent without it. */
  readonly secureCookies: boolean;
  /** The one-time code for the first administrator; null where there already is one. */
  readonly setUpCode: () => string | null;
  readonly demo: boolean;
  readonly log: (line: LogLine) => void;
  /** Whose request it is, to count failed sign-ins by. */
  readonly clientAddress: (c: Context) => string;
  /** True where answers cross a network: they are then compressed for clients that take it. */
  readonly compress?: boolean;
  /** The script of the API's reading page, where the host has it. */
  readonly docsScript?: () => Promise<string>;
}
