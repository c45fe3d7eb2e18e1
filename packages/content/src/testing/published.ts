import { readFileSync } from 'node:fs';

/** What the published generators give for their first seeds: a hash by `planet/topic/item@version`. */
export const published = JSON.parse(
  readFileSync(new URL('../../golden.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

/** Seeds that a generator is tried with before it is published: a rare draw is found here, or by a student. */
export const SEEDS_TO_PUBLISH = 2000;
