import { expect, test } from 'vitest';
import { exportsPage } from './exports-page.ts';

test('docs/exports.md says what the files are', async () => {
  await expect(exportsPage()).toMatchFileSnapshot('../../../../../docs/exports.md');
});
