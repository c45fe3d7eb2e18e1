import { expect, test } from 'vitest';
import { generatorsOf, goldenHash } from '../scripts/golden-hash.ts';
import { planets } from './planets.ts';
import { published } from './testing/published.ts';

test('a published generator never changes what a seed gives', () => {
  const found = Object.fromEntries(
    generatorsOf(planets).map(({ name, topic, item }) => [name, goldenHash(topic, item)]),
  );
  // New ones are added with `pnpm content:publish`; changed ones need a new version beside the old.
  expect(found).toEqual(published);
});
