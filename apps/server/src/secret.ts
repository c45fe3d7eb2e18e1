import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from './configuration.ts';

const MIN_LENGTH = 32;

/**
 * The key that signs sign-in cookies: made once, kept beside the database, readable by its owner alone. It
 * is written whole or not at all, because with an empty one anybody could sign.
 */
export function readSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) {
    const draft = `${file}.new`;
    writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    renameSync(draft, file);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < MIN_LENGTH)
    throw new ConfigurationError(
      `The file ${file} holds ${secret.length} characters, but it needs at least ${MIN_LENGTH}. Delete it: a new one is made at the next start, and everybody signs in again.`,
    );
  return secret;
}
