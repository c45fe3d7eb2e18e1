import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rightsPage } from '../src/http/rights-page.ts';

test('docs/rights.md is what the code says (pnpm docs:rights writes it)', () => {
  const page = readFileSync(new URL('../../../docs/rights.md', import.meta.url), 'utf8');
  expect(page).toBe(rightsPage());
});
