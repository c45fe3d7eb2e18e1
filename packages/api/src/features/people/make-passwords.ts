import type { Deps } from '../../deps.ts';
import { readablePassword } from './readable-password.ts';

/** A readable password for each, with its hash: made before a transaction, because hashing is slow on purpose. */
export const makePasswords = (
  { newSeed, password }: Pick<Deps, 'newSeed' | 'password'>,
  count: number,
): Promise<{ text: string; hash: string }[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const text = readablePassword(newSeed);
      return { text, hash: await password.hash(text) };
    }),
  );
